using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Umbraco.Cms.Core.Models;

namespace UmbracoKi.Embedded.Search.Index;

/// <summary>Reads from Umbraco's database what there is to search, without loading it.</summary>
internal static class NodeStates
{
    // Every engine understands it.
    internal const string Model =
        """
        SELECT 'p', id, contentTypeId, dataTypeId, Alias, variations FROM cmsPropertyType
        UNION ALL SELECT 't', nodeId, variations, 0, alias, 0 FROM cmsContentType
        UNION ALL SELECT 'c', parentContentTypeId, childContentTypeId, 0, '', 0 FROM cmsContentType2ContentType
        UNION ALL SELECT 'l', id, 0, 0, languageISOCode, 0 FROM umbracoLanguage ORDER BY 1, 2, 3
        """;

    /// <summary>Everything there is.</summary>
    public static IReadOnlyDictionary<int, NodeState> All(DbConnection umbraco, NodeStateSql sql) => Read(umbraco, sql.All, null);

    /// <summary>Those of these ids that exist.</summary>
    public static IReadOnlyDictionary<int, NodeState> ByIds(DbConnection umbraco, NodeStateSql sql, IEnumerable<int> ids)
        => Read(umbraco, $"{sql.All} {sql.ByIds}", ids);

    /// <summary>These and everything below them.</summary>
    public static IReadOnlyDictionary<int, NodeState> Branches(DbConnection umbraco, NodeStateSql sql, IEnumerable<int> ids)
        => Read(umbraco, $"{sql.All} {sql.Branches}", ids);

    /// <summary>All items of these types.</summary>
    public static IReadOnlyDictionary<int, NodeState> OfTypes(DbConnection umbraco, NodeStateSql sql, IEnumerable<int> typeIds)
        => Read(umbraco, $"{sql.All} {sql.OfTypes}", typeIds);

    /// <summary>Differs whenever types or languages do, so that values may be read otherwise than before.</summary>
    public static string ModelStamp(DbConnection umbraco)
    {
        using var command = umbraco.CreateCommand();
        command.CommandText = Model;
        using var reader = command.ExecuteReader();
        var rows = new StringBuilder();
        while (reader.Read())
        {
            for (var column = 0; column < reader.FieldCount; column++)
            {
                rows.Append(CultureInfo.InvariantCulture, $"{reader.GetValue(column)}|");
            }
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(rows.ToString())));
    }

    private static Dictionary<int, NodeState> Read(DbConnection umbraco, string sql, IEnumerable<int>? given)
    {
        using var command = umbraco.CreateCommand();
        command.CommandText = sql;
        if (given is not null)
        {
            var ids = command.CreateParameter();
            ids.ParameterName = "@given";
            ids.Value = $"[{string.Join(',', given)}]";
            command.Parameters.Add(ids);
        }

        using var reader = command.ExecuteReader();
        var states = new Dictionary<int, NodeState>();
        while (reader.Read())
        {
            var state = new NodeState(
                reader.GetInt32(0),
                reader.GetGuid(1),
                reader.GetBoolean(2) ? UmbracoObjectTypes.Document : UmbracoObjectTypes.Media,
                reader.GetInt32(3),
                reader.GetGuid(4),
                reader.GetString(5),
                reader.GetBoolean(6),
                reader.GetString(7),
                reader.GetString(8));
            states[state.Id] = state;
        }

        return states;
    }
}
