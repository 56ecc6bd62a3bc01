using UmbracoKi.Embedded.Tests.Conformance.Recordings;

namespace UmbracoKi.Embedded.Tests.Conformance.Replay;

/// <summary>A recorded call and how it went here.</summary>
/// <param name="Outcome">The operation status's name; null where the call was not carried out.</param>
/// <param name="Skipped">Why it was not carried out; null where it was.</param>
internal sealed record SessionStep(RecordedCall Call, string? Outcome, string? Skipped)
{
    public bool Accepted => Outcome == "Success";

    /// <summary>
    /// Whether the service agrees with the recorded answer. A recorded 500 is an unforeseen refusal: any refusal equals it.
    /// </summary>
    public bool Agrees => Skipped is not null || Call.Status switch
    {
        _ when Call.Accepted => Accepted,
        >= 500 => !Accepted,
        _ => Outcome == Call.OperationStatus,
    };

    public override string ToString()
        => $"{Call}\n    recorded {Call.Status} {Call.OperationStatus}, here {Outcome ?? $"skipped: {Skipped}"}";
}
