using UmbracoKi.Embedded.Tests.Conformance.Recordings;

namespace UmbracoKi.Embedded.Tests.Conformance.Replay;

/// <summary>Does what Umbraco's controllers of one area do: maps the body and asks the service.</summary>
internal interface ICallReplay
{
    /// <returns>Null if the call is none of this area; else the name of the operation status, <c>Success</c> if accepted.</returns>
    Task<string>? Carry(RecordedCall call, Guid userKey);
}
