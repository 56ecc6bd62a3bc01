using Microsoft.Data.Sqlite;
using UmbracoKi.Embedded.Search.Index;

namespace UmbracoKi.Embedded.Doctor;

/// <summary>Whether the full-text index is of the present content.</summary>
internal static class SearchFreshness
{
    private const string Check = "search-index";
    private const string Advice = "Nothing is lost: a running host catches up within seconds, any other with its next start. If this stays so, delete the file and start the host.";

    public static IEnumerable<Finding> Examine(DatabaseReading database, string indexPath)
    {
        using var index = new SearchIndexFile(indexPath).OpenReadOnly();
        if (index is null)
        {
            yield return Finding.Note(Check, $"There is no usable search index at '{indexPath}'.", Advice);
            yield break;
        }

        if (Different(database, index) is { Length: > 0 } different)
        {
            yield return Finding.Note(Check, $"The search index does not know the present state of {different.Length} items.", Advice, different);
        }
    }

    private static string[] Different(DatabaseReading database, SqliteConnection index)
    {
        var present = NodeStates.All(database.Connection, NodeStateSql.Sqlite);
        var indexed = SearchIndex.Stamps(index);
        var isOfOtherTypes = SearchIndex.Model(index) != NodeStates.ModelStamp(database.Connection);
        return
        [
            .. present.Values.Where(node => isOfOtherTypes || indexed.GetValueOrDefault(node.Id) != node.Stamp).Select(node => $"{node.Key} \"{node.Name}\""),
            .. indexed.Keys.Where(id => !present.ContainsKey(id)).Select(id => $"{id}, which is gone"),
        ];
    }
}
