using UmbracoKi.Embedded.Search.Folding;

namespace UmbracoKi.Embedded.Search.Backoffice;

/// <summary>Finds names by what they contain, with the folding of the full-text search. For sets that are small enough to look through.</summary>
internal static class NameMatch
{
    /// <returns>A predicate; a query without any word matches every name.</returns>
    public static Func<string?, bool> For(string query)
    {
        var wanted = SearchFolding.Words(query).ToArray();
        return name =>
        {
            var words = SearchFolding.Words(name ?? string.Empty);
            return wanted.All(word => words.Any(candidate => Contains(candidate, word)));
        };
    }

    private static bool Contains(FoldedWord name, FoldedWord wanted)
        => new[] { name.Text, name.Spelled }.OfType<string>().Any(spelling =>
            spelling.Contains(wanted.Text, StringComparison.Ordinal) || (wanted.Spelled is { } spelled && spelling.Contains(spelled, StringComparison.Ordinal)));
}
