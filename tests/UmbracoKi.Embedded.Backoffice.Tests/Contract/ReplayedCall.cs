using UmbracoKi.Embedded.Tests.Conformance.Recordings;

namespace UmbracoKi.Embedded.Backoffice.Tests.Contract;

/// <param name="Skipped">Why the call was not made; null if it was.</param>
internal sealed record ReplayedCall(RecordedCall Call, string? Skipped, IReadOnlyList<string> Differences)
{
    public override string ToString() => $"{Call}\n    {string.Join("\n    ", Differences)}";
}
