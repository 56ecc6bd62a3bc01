using System.Text.Encodings.Web;
using System.Text.Json;

namespace UmbracoKi.Pictures;

/// <summary>What a picture shows, told in each language for those who cannot see it. Stored as a JSON object of culture and text.</summary>
public sealed class AlternativeTexts
{
    /// <summary>Alias of the property of media types that holds them.</summary>
    public const string Property = "altText";

    public static readonly AlternativeTexts None = new(new SortedDictionary<string, string>());

    // Stored JSON is never put into HTML as it is; Cyrillic and Arabic stay readable in the database.
    private static readonly JsonSerializerOptions Stored = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly SortedDictionary<string, string> _texts;

    private AlternativeTexts(SortedDictionary<string, string> texts) => _texts = texts;

    public IReadOnlyDictionary<string, string> ByCulture => _texts;

    public bool IsEmpty => _texts.Count == 0;

    /// <param name="texts">By culture; blank ones are left out.</param>
    public static AlternativeTexts Of(IEnumerable<KeyValuePair<string, string?>> texts)
    {
        var kept = new SortedDictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (culture, text) in texts)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                kept[culture] = text.Trim();
            }
        }

        return new AlternativeTexts(kept);
    }

    /// <summary>Reads a stored value, or what the editor sent; whatever else it may be counts as none.</summary>
    public static AlternativeTexts Parse(string? json) => TryParse(json, out var texts) ? texts : None;

    /// <returns>False if it is neither empty nor an object of texts.</returns>
    public static bool TryParse(string? json, out AlternativeTexts texts)
    {
        texts = None;
        if (string.IsNullOrWhiteSpace(json))
        {
            return true;
        }

        try
        {
            if (JsonSerializer.Deserialize<Dictionary<string, string?>>(json) is { } read)
            {
                texts = Of(read);
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <returns>The text in exactly this culture; null if there is none, whatever other languages have.</returns>
    public string? In(string? culture) => culture is not null && _texts.TryGetValue(culture, out var text) ? text : null;

    /// <summary>These, and those of the other in languages that have none here.</summary>
    public AlternativeTexts OrElse(AlternativeTexts other)
    {
        var all = new SortedDictionary<string, string>(other._texts, StringComparer.OrdinalIgnoreCase);
        foreach (var (culture, text) in _texts)
        {
            all[culture] = text;
        }

        return new AlternativeTexts(all);
    }

    /// <returns>As it is stored; null if there is nothing to store.</returns>
    public string? ToJson() => IsEmpty ? null : JsonSerializer.Serialize(_texts, Stored);
}
