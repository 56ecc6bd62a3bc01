using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Umbraco.Cms.Core.Models;

namespace UmbracoKi.Embedded.Search.Index;

/// <summary>Reads from Umbraco's database what there is to search, without loading it.</summary>
internal static class NodeStates
{
    private const string Documents = "C66BA18E-EAF3-4CFF-8A22-41B16D66A972";
    private const string Media = "B796F64C-1F99-4FFB-B886-4BF4BC011A9C";

    private const string Select =
        $"""
        SELECT n.id, n.uniqueId, n.nodeObjectType = '{Documents}', c.contentTypeId, t.uniqueId, n.path, n.trashed, COALESCE(n.text, ''),
          n.path || '/' || n.trashed || '/' || c.contentTypeId
          || '/' || COALESCE((SELECT v.id || '@' || v.versionDate FROM umbracoContentVersion v WHERE v.nodeId = n.id AND v.current = 1 ORDER BY v.id DESC LIMIT 1), '')
          || '/' || COALESCE((SELECT v.id FROM umbracoContentVersion v JOIN umbracoDocumentVersion p ON p.id = v.id
                              WHERE v.nodeId = n.id AND p.published = 1 ORDER BY v.id DESC LIMIT 1), '')
          || '/' || COALESCE((SELECT group_concat(x.state, ',') FROM
               (SELECT languageId || ':' || available || published || edited AS state FROM umbracoDocumentCultureVariation WHERE nodeId = n.id ORDER BY languageId) x), '')
        FROM umbracoNode n JOIN umbracoContent c ON c.nodeId = n.id JOIN umbracoNode t ON t.id = c.contentTypeId
        WHERE n.nodeObjectType IN ('{Documents}', '{Media}')
        """;

    private const string Model =
        """
        SELECT 'p', id, contentTypeId, dataTypeId, Alias, variations FROM cmsPropertyType
        UNION ALL SELECT 't', nodeId, variations, 0, alias, 0 FROM cmsContentType
        UNION ALL SELECT 'c', parentContentTypeId, childContentTypeId, 0, '', 0 FROM cmsContentType2ContentType
        UNION ALL SELECT 'l', id, 0, 0, languageISOCode, 0 FROM umbracoLanguage ORDER BY 1, 2, 3
        """;

    /// <summary>Everything there is.</summary>
    public static IReadOnlyDictionary<int, NodeState> All(SqliteConnection umbraco) => Read(umbraco, Select, null);

    /// <summary>Those of these ids that exist.</summary>
    public static IReadOnlyDictionary<int, NodeState> ByIds(SqliteConnection umbraco, IEnumerable<int> ids)
        => Read(umbraco, $"{Select} AND n.id IN (SELECT value FROM json_each($given))", ids);

    /// <summary>These and everything below them.</summary>
    public static IReadOnlyDictionary<int, NodeState> Branches(SqliteConnection umbraco, IEnumerable<int> ids)
        => Read(umbraco, $"{Select} AND EXISTS (SELECT 1 FROM json_each($given) g WHERE instr(n.path || ',', ',' || g.value || ',') > 0)", ids);

    /// <summary>All items of these types.</summary>
    public static IReadOnlyDictionary<int, NodeState> OfTypes(SqliteConnection umbraco, IEnumerable<int> typeIds)
        => Read(umbraco, $"{Select} AND c.contentTypeId IN (SELECT value FROM json_each($given))", typeIds);

    /// <summary>Differs whenever types or languages do, so that values may be read otherwise than before.</summary>
    public static string ModelStamp(SqliteConnection umbraco)
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

    private static Dictionary<int, NodeState> Read(SqliteConnection umbraco, string sql, IEnumerable<int>? given)
    {
        using var command = umbraco.CreateCommand();
        command.CommandText = sql;
        if (given is not null)
        {
            command.Parameters.AddWithValue("$given", $"[{string.Join(',', given)}]");
        }

        using var reader = command.ExecuteReader();
        var states = new Dictionary<int, NodeState>();
        while (reader.Read())
        {
            var state = new NodeState(
                reader.GetInt32(0),
                Guid.Parse(reader.GetString(1)),
                reader.GetBoolean(2) ? UmbracoObjectTypes.Document : UmbracoObjectTypes.Media,
                reader.GetInt32(3),
                Guid.Parse(reader.GetString(4)),
                reader.GetString(5),
                reader.GetBoolean(6),
                reader.GetString(7),
                reader.GetString(8));
            states[state.Id] = state;
        }

        return states;
    }
}
