using System.Globalization;
using System.Text.RegularExpressions;

namespace UmbracoKi.Embedded.Tests.Conformance.Rows;

/// <summary>Names for what a database numbers itself: nodes, versions, properties, languages.</summary>
internal sealed partial class CanonicalNames
{
    private readonly HashSet<string> _fixedKeys;
    private readonly Dictionary<long, string> _nodes = [];
    private readonly Dictionary<long, string> _versions = [];
    private readonly Dictionary<long, string> _properties;
    private readonly Dictionary<long, string> _groups;
    private readonly Dictionary<long, string> _languages;
    private readonly Dictionary<long, string> _users;
    private readonly Dictionary<long, string> _tags;
    private readonly Dictionary<long, string> _dictionary;
    private readonly Dictionary<string, string> _dictionaryByKey;

    /// <param name="fixedKeys">The GUIDs that installing or a request sets; all others are generated.</param>
    public CanonicalNames(RawDatabase rows, IEnumerable<string> fixedKeys)
    {
        _fixedKeys = new HashSet<string>(fixedKeys, StringComparer.OrdinalIgnoreCase);
        foreach (var node in rows["umbracoNode"])
        {
            _nodes[node.Number("id")] = IsFixed(node.Text("uniqueId")) ? node.Text("uniqueId") : $"'{node.Text("text")}'";
        }

        foreach (var versions in rows["umbracoContentVersion"].GroupBy(version => version.Number("nodeId")))
        {
            foreach (var (ordinal, version) in versions.OrderBy(version => version.Number("id")).Index())
            {
                _versions[version.Number("id")] = $"{Node(versions.Key)} v{ordinal + 1}";
            }
        }

        _properties = rows["cmsPropertyType"].ToDictionary(p => p.Number("id"), p => $"{Node(p.Number("contentTypeId"))}.{p.Text("Alias")}");
        _groups = rows["cmsPropertyTypeGroup"].ToDictionary(g => g.Number("id"), g => $"{Node(g.Number("contenttypeNodeId"))}/{g.Text("alias")}");
        _languages = rows["umbracoLanguage"].ToDictionary(l => l.Number("id"), l => l.Text("languageISOCode"));
        _users = rows["umbracoUser"].ToDictionary(u => u.Number("id"), u => u.Text("key"));
        _tags = rows["cmsTags"].ToDictionary(t => t.Number("id"), t => $"{t.Text("group")}:{t.Text("tag")}");
        _dictionary = rows["cmsDictionary"].ToDictionary(d => d.Number("pk"), d => d.Text("key"));
        _dictionaryByKey = rows["cmsDictionary"].ToDictionary(d => d.Text("id"), d => d.Text("key"));
    }

    /// <param name="kind">Which name the value stands for; null: it is compared as it is.</param>
    public string Text(string? kind, object? value, RawRow row) => (kind, value) switch
    {
        (_, null) => "NULL",
        (null, _) => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        ("date", _) => "(date)",
        ("instant", _) => DateTime.Parse((string)value, CultureInfo.InvariantCulture).ToString("O", CultureInfo.InvariantCulture),
        ("key", _) => IsFixed((string)value) ? (string)value : "(generated)",
        ("comment", _) => Dates().Replace((string)value, "(date)"),
        ("dictionary", _) => _dictionaryByKey.GetValueOrDefault((string)value, (string)value),
        ("path", _) => string.Join(',', ((string)value).Split(',').Select(id => Node(long.Parse(id, CultureInfo.InvariantCulture)))),
        ("logged", _) => Logged(row.Text("entityType"), (long)value),
        ("node", _) => Node((long)value),
        ("version", _) => Name(_versions, value),
        ("property", _) => Name(_properties, value),
        ("group", _) => Name(_groups, value),
        ("language", _) => Name(_languages, value),
        ("user", _) => Name(_users, value),
        ("tag", _) => Name(_tags, value),
        _ => throw new ArgumentException($"Unknown kind {kind}", nameof(kind)),
    };

    private string Node(long id) => id < 0 ? Name(_nodes, id) + $" ({id})" : Name(_nodes, id);

    private string Logged(string entityType, long id) => entityType switch
    {
        "Language" => Name(_languages, id),
        "DictionaryItem" => Name(_dictionary, id),
        _ => Node(id),
    };

    private static string Name(Dictionary<long, string> names, object id) => names.GetValueOrDefault((long)id, $"#{id}");

    private bool IsFixed(string key) => key.StartsWith("00000000-0000-4000-8000-", StringComparison.Ordinal) || _fixedKeys.Contains(key);

    [GeneratedRegex(@"\d+/\d+/\d+ \d+:\d+:\d+(\s[AP]M)?")]
    private static partial Regex Dates();
}
