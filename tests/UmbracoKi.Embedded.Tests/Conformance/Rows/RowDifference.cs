namespace UmbracoKi.Embedded.Tests.Conformance.Rows;

/// <summary>Two sets of rows compared as multisets.</summary>
internal static class RowDifference
{
    /// <returns>Lines starting with <c>- </c> (only in the reference) or <c>+ </c> (only here), sorted by the row.</returns>
    public static string[] Between(string[] reference, string[] ours) =>
    [
        .. Surplus(reference, ours).Select(row => (Row: row, Mark: '-'))
            .Concat(Surplus(ours, reference).Select(row => (Row: row, Mark: '+')))
            .OrderBy(line => line.Row, StringComparer.Ordinal)
            .Select(line => $"{line.Mark} {line.Row}"),
    ];

    private static IEnumerable<string> Surplus(string[] rows, string[] others)
    {
        var left = others.CountBy(row => row).ToDictionary();
        foreach (var row in rows)
        {
            if (left.GetValueOrDefault(row) > 0)
            {
                left[row]--;
            }
            else
            {
                yield return row;
            }
        }
    }
}
