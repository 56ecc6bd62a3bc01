using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace UmbracoKi.Embedded.PropertyEditors.Blocks;

/// <summary>Gives the blocks of a stored value keys of their own, those inside blocks too.</summary>
internal static partial class BlockKeys
{
    /// <param name="json">A stored value of any editor; one without blocks comes back as it is.</param>
    public static string Renew(string json)
    {
        var keys = new Dictionary<Guid, Guid>();
        Collect(Parse(json), keys);

        // Everywhere in the text at once: a key occurs in data, layout and markup, and inside JSON that is a value of JSON.
        return keys.Count == 0
            ? json
            : Key().Replace(json, match => Guid.TryParse(match.ValueSpan, out var key) && keys.TryGetValue(key, out var renewed) ? renewed.ToString("D") : match.Value);
    }

    private static void Collect(JsonNode? node, Dictionary<Guid, Guid> keys)
    {
        switch (node)
        {
            case JsonObject json:
                if (Member(json, "contentData") is JsonArray content && Member(json, "settingsData") is JsonArray settings)
                {
                    Add(content.Concat(settings), keys);
                    AddPlaces(Member(json, "layout"), keys);
                }

                foreach (var (_, value) in json)
                {
                    Collect(value, keys);
                }

                break;
            case JsonArray array:
                foreach (var item in array)
                {
                    Collect(item, keys);
                }

                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                Collect(Parse(value.GetValue<string>()), keys);
                break;
        }
    }

    private static void Add(IEnumerable<JsonNode?> items, Dictionary<Guid, Guid> keys)
    {
        foreach (var item in items.OfType<JsonObject>())
        {
            Add(Member(item, "key"), keys);
        }
    }

    private static void Add(JsonNode? node, Dictionary<Guid, Guid> keys)
    {
        if (node is JsonValue value && value.GetValueKind() == JsonValueKind.String && Guid.TryParse(value.GetValue<string>(), out var key))
        {
            keys.TryAdd(key, Guid.NewGuid());
        }
    }

    /// <summary>Places in the layout may have keys as well; those of areas are the data type's and stay.</summary>
    private static void AddPlaces(JsonNode? layout, Dictionary<Guid, Guid> keys)
    {
        foreach (var place in layout is JsonObject places ? places.Select(p => p.Value).OfType<JsonArray>().SelectMany(p => p).OfType<JsonObject>() : [])
        {
            if (Member(place, "contentKey") is not null)
            {
                Add(Member(place, "key"), keys);
            }
        }
    }

    private static JsonNode? Member(JsonObject json, string name)
        => json.FirstOrDefault(member => string.Equals(member.Key, name, StringComparison.OrdinalIgnoreCase)).Value;

    private static JsonNode? Parse(string text)
    {
        if (!text.AsSpan().TrimStart().StartsWith("{") && !text.AsSpan().TrimStart().StartsWith("["))
        {
            return null;
        }

        try
        {
            var node = JsonNode.Parse(text);
            _ = (node as JsonObject)?.Count;
            return node;
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}", RegexOptions.CultureInvariant)]
    private static partial Regex Key();
}
