using System.Globalization;
using UmbracoKi.Embedded.Search.Index;

namespace UmbracoKi.Embedded.Tests.Search;

/// <summary>Everything an index holds, in a form that can be compared.</summary>
internal static class IndexDump
{
    public static IReadOnlyList<string> Of(SearchIndex index)
    {
        using var connection = index.Open();
        using var command = connection.CreateCommand();
        command.CommandText =
            """
            CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab(main, words, instance);
            SELECT n.id, n.key, n.kind, n.type, n.path, n.trashed, n.stamp, v.culture, v.draft, v.published, w.term, w.col, w.offset
            FROM node n LEFT JOIN variant v ON v.node = n.id LEFT JOIN temp.vocabulary w ON w.doc = v.id
            ORDER BY 1, 8, 9, 10, 12, 13, 11
            """;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture))));
        }

        return rows;
    }
}
