namespace UmbracoKi.Embedded.Persistence.Nodes;

internal static class UniqueName
{
    /// <summary>The name itself if it is free, otherwise <c>name (1)</c>, <c>name (2)</c> and so on.</summary>
    /// <param name="taken">Names in use, compared without regard to casing.</param>
    public static string Among(IEnumerable<string?> taken, string name)
    {
        var used = new HashSet<string?>(taken, StringComparer.OrdinalIgnoreCase);
        return used.Contains(name)
            ? Enumerable.Range(1, int.MaxValue - 1).Select(i => $"{name} ({i})").First(candidate => !used.Contains(candidate))
            : name;
    }
}
