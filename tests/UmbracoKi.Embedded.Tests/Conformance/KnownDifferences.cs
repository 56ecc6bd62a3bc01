namespace UmbracoKi.Embedded.Tests.Conformance;

/// <summary>Rows that differ from the reference on purpose, each with its reason.</summary>
internal static class KnownDifferences
{
    private static readonly (string Table, string Difference, string Reason)[] All =
    [
    ];

    public static IEnumerable<string> In(string table) => All.Where(d => d.Table == table).Select(d => d.Difference);
}
