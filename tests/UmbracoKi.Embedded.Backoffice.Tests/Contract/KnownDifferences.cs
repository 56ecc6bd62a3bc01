namespace UmbracoKi.Embedded.Backoffice.Tests.Contract;

/// <summary>Where answers differ from the original's on purpose, and why.</summary>
internal static class KnownDifferences
{
    /// <summary>As many recorded calls were answered when this was last looked at; fewer means something disappeared.</summary>
    public const int LeastAnswered = 0;

    // A call, or all calls whose note or path contains the text, with the reason.
    private static readonly (string Call, string Reason)[] Known =
    [
    ];

    public static bool Explain(ReplayedCall call)
        => Known.Any(known => call.Call.Id == known.Call || $"{call.Call.Method} {call.Call.Path}".Contains(known.Call, StringComparison.Ordinal));
}
