using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;

namespace UmbracoKi.Embedded.Search.Index;

/// <summary>Carries out a search.</summary>
internal static class SearchReader
{
    private const int MaxWordsContainingAPart = 100;

    // bm25 is small and negative; a step outweighs it.
    private const string Step = "1000000";

    public static IReadOnlyList<SearchHit> Find(SqliteConnection index, SearchCriteria criteria)
    {
        if (criteria.StartNodes is { Count: 0 })
        {
            return [];
        }

        using var command = index.CreateCommand();
        var where = Conditions(criteria, command);
        if (Guid.TryParse(criteria.Text, out var key))
        {
            command.CommandText = $"SELECT DISTINCT n.id, n.key FROM node n JOIN variant v ON v.node = n.id WHERE n.key = $key AND {where}";
            command.Parameters.AddWithValue("$key", key.ToString());
            return Read(command);
        }

        if (MatchExpression.For(criteria.Text) is not { } match)
        {
            return [];
        }

        var containing = match.Parts.ToDictionary(part => part, part => Containing(index, part));
        string[] expressions = containing.Values.All(words => words.Count == 0)
            ? [match.WholeInName, match.BeginningsInName, match.Beginnings]
            : [match.WholeInName, match.BeginningsInName, match.Beginnings, match.Insides(part => containing[part])];
        var hits = expressions.Select((expression, step) =>
        {
            command.Parameters.AddWithValue($"$match{step}", expression);
            return $"SELECT rowid AS id, {step} * {Step} + bm25(words, 10, 1) AS rank FROM words WHERE words MATCH $match{step}";
        });
        command.CommandText =
            $"""
            WITH hit AS MATERIALIZED ({string.Join(" UNION ALL ", hits)})
            SELECT n.id, n.key FROM hit JOIN variant v ON v.id = hit.id JOIN node n ON n.id = v.node
            WHERE {where} GROUP BY n.id ORDER BY MIN(hit.rank), n.id
            """;
        return Read(command);
    }

    private static string Conditions(SearchCriteria criteria, SqliteCommand command)
    {
        var sql = new StringBuilder("n.kind = $kind AND ").Append(criteria.Published ? "v.published = 1 AND n.trashed = 0" : "v.draft = 1");
        command.Parameters.AddWithValue("$kind", (int)criteria.Kind);
        if (criteria.Cultures is { } cultures)
        {
            sql.Append(" AND v.culture IN (SELECT value FROM json_each($cultures))");
            command.Parameters.AddWithValue("$cultures", Json(cultures.Select(culture => culture.ToLowerInvariant()).Append(string.Empty)));
        }

        if (criteria.Trashed is { } trashed)
        {
            sql.Append(" AND n.trashed = $trashed");
            command.Parameters.AddWithValue("$trashed", trashed);
        }

        if (criteria.Below is { } ancestor)
        {
            sql.Append(" AND instr(n.path, ',' || $below || ',') > 0");
            command.Parameters.AddWithValue("$below", ancestor);
        }

        if (criteria.ChildrenOf is { } parent)
        {
            sql.Append(" AND (',' || n.path) LIKE '%,' || $parent || ',' || n.id");
            command.Parameters.AddWithValue("$parent", parent);
        }

        if (criteria.StartNodes is { } starts)
        {
            sql.Append(" AND EXISTS (SELECT 1 FROM json_each($starts) s WHERE instr(n.path || ',', ',' || s.value || ',') > 0)");
            command.Parameters.AddWithValue("$starts", $"[{string.Join(',', starts.Select(id => id.ToString(CultureInfo.InvariantCulture)))}]");
        }

        if (criteria.Types is { } types)
        {
            sql.Append(" AND n.type IN (SELECT value FROM json_each($types))");
            command.Parameters.AddWithValue("$types", Json(types.Select(type => type.ToString())));
        }

        return sql.ToString();
    }

    // There are far fewer different words than texts, so looking through all of them costs less than an index of their parts.
    private static List<string> Containing(SqliteConnection index, string part)
    {
        using var command = index.CreateCommand();
        command.CommandText = "SELECT term FROM term WHERE instr(term, $part) > 1 ORDER BY length(term), term LIMIT $limit";
        command.Parameters.AddWithValue("$part", part);
        command.Parameters.AddWithValue("$limit", MaxWordsContainingAPart);
        using var reader = command.ExecuteReader();
        var words = new List<string>();
        while (reader.Read())
        {
            words.Add(reader.GetString(0));
        }

        return words;
    }

    private static List<SearchHit> Read(SqliteCommand command)
    {
        using var reader = command.ExecuteReader();
        var hits = new List<SearchHit>();
        while (reader.Read())
        {
            hits.Add(new SearchHit(reader.GetInt32(0), Guid.Parse(reader.GetString(1))));
        }

        return hits;
    }

    private static string Json(IEnumerable<string> values) => System.Text.Json.JsonSerializer.Serialize(values);
}
