using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Umbraco.Cms.Core;

namespace UmbracoKi.Published;

/// <summary>
/// Reads a property value as its editor stores it. The stored value is taken rather than the converted one, because a
/// converter looks links up in the culture of whoever asks, and drops picks that are not published just then.
/// </summary>
internal static partial class SourceValue
{
    /// <returns>
    /// Text, bool, decimal, wall-clock time, or a list of document keys; for a picture the key of the medium. Null if it is
    /// empty, or the editor is none of those the content model uses.
    /// </returns>
    public static object? Read(string editorAlias, object? source) => editorAlias switch
    {
        _ when source is null => null,
        Constants.PropertyEditors.Aliases.TextBox or Constants.PropertyEditors.Aliases.TextArea => NonEmpty(source.ToString()),
        Constants.PropertyEditors.Aliases.RichText => NonEmpty(Markup(source.ToString()!)),
        Constants.PropertyEditors.Aliases.Boolean => Flag(source),
        Constants.PropertyEditors.Aliases.Decimal or Constants.PropertyEditors.Aliases.Integer => Number(source),
        Constants.PropertyEditors.Aliases.DateTime => Time(source),
        Constants.PropertyEditors.Aliases.DropDownListFlexible => NonEmpty(Choice(source.ToString()!)),
        Constants.PropertyEditors.Aliases.MultiNodeTreePicker or Constants.PropertyEditors.Aliases.ContentPicker => Picked(source.ToString()!),
        Constants.PropertyEditors.Aliases.MediaPicker3 => Medium(source.ToString()!),
        _ => null,
    };

    /// <summary>The documents and media that rich text names: links Umbraco resolves, and embedded pictures.</summary>
    public static IEnumerable<Guid> LinkedIn(string markup) =>
        Link().Matches(markup).Select(match => Guid.Parse(match.Groups["key"].Value));

    /// <summary>
    /// Local links to media and embedded pictures given the addresses of their files: an image's own address is that of
    /// the day it was put in, or none at all. Links to anything else stay as they are.
    /// </summary>
    /// <param name="address">The address of a medium; null if the key is none's.</param>
    public static string WithMediaAddresses(string markup, Func<Guid, string?> address)
    {
        if (markup.Contains("{localLink:", StringComparison.OrdinalIgnoreCase))
        {
            markup = LocalLink().Replace(markup, match => address(Guid.Parse(match.Groups["key"].Value)) ?? match.Value);
        }

        return markup.Contains("umb://media/", StringComparison.OrdinalIgnoreCase)
            ? Image().Replace(markup, image => address(Guid.Parse(image.Groups["key"].Value)) is { } file ? WithSource(image.Value, file) : image.Value)
            : markup;
    }

    /// <summary>The address in the file property of a medium: text, or JSON with <c>src</c>.</summary>
    public static string? FileAddress(object? source) => source?.ToString()?.Trim() switch
    {
        null or "" => null,
        ['{', ..] json => Property(json, "src"),
        var address => address,
    };

    // What follows the address asks for a size.
    private static string WithSource(string image, string file) => Source().Replace(
        image, match => $"{match.Groups["name"].Value}\"{WebUtility.HtmlEncode(file)}{match.Groups["query"].Value}\"", count: 1);

    private static string? NonEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private static string Markup(string source) => source.TrimStart().StartsWith('{') && Property(source, "markup") is { } markup ? markup : source;

    private static bool Flag(object source) => source switch
    {
        bool flag => flag,
        string text => text is "1" || text.Equals("true", StringComparison.OrdinalIgnoreCase),
        IConvertible number => number.ToInt64(CultureInfo.InvariantCulture) != 0,
        _ => false,
    };

    private static object? Number(object source) => source switch
    {
        decimal number => number,
        string text => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null,
        IConvertible number => number.ToDecimal(CultureInfo.InvariantCulture),
        _ => null,
    };

    // A cache may have marked the time as UTC; it is what the editor typed all the same.
    private static object? Time(object source) => source switch
    {
        DateTime time => DateTime.SpecifyKind(time, DateTimeKind.Unspecified),
        DateTimeOffset time => time.DateTime,
        string text when DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var time) =>
            DateTime.SpecifyKind(time, DateTimeKind.Unspecified),
        _ => null,
    };

    private static string? Choice(string source)
    {
        if (!source.TrimStart().StartsWith('['))
        {
            return source;
        }

        using var json = TryParse(source);
        return json?.RootElement.EnumerateArray().FirstOrDefault() is { ValueKind: JsonValueKind.String } first ? first.GetString() : null;
    }

    private static IReadOnlyList<Guid>? Picked(string source)
    {
        IReadOnlyList<Guid> keys = [.. Key().Matches(source).Select(match => Guid.Parse(match.Value)).Distinct()];
        return keys.Count > 0 ? keys : null;
    }

    private static object? Medium(string source)
    {
        using var json = TryParse(source);
        if (json?.RootElement is not { ValueKind: JsonValueKind.Array } list
            || list.EnumerateArray().FirstOrDefault() is not { ValueKind: JsonValueKind.Object } first)
        {
            return null;
        }

        return first.TryGetProperty("mediaKey", out var key) && key.ValueKind == JsonValueKind.String && Guid.TryParse(key.GetString(), out var medium)
            ? medium
            : null;
    }

    private static string? Property(string source, string name)
    {
        using var json = TryParse(source);
        return json?.RootElement is { ValueKind: JsonValueKind.Object } root
            && root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
                ? value.GetString()
                : null;
    }

    private static JsonDocument? TryParse(string source)
    {
        try
        {
            return JsonDocument.Parse(source);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [GeneratedRegex("[0-9a-fA-F]{8}-?(?:[0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}")]
    private static partial Regex Key();

    [GeneratedRegex("/?\\{localLink:(?:umb://media/)?(?<key>[0-9a-fA-F]{8}-?(?:[0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12})\\}", RegexOptions.IgnoreCase)]
    private static partial Regex LocalLink();

    [GeneratedRegex("<img\\s(?:[^<>\"']|\"[^\"]*\"|'[^']*')*?data-udi\\s*=\\s*[\"']umb://media/(?<key>[0-9a-fA-F]{8}-?(?:[0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12})[\"'](?:[^<>\"']|\"[^\"]*\"|'[^']*')*>", RegexOptions.IgnoreCase)]
    private static partial Regex Image();

    [GeneratedRegex("(?<name>\\ssrc\\s*=\\s*)(?:\"[^\"?]*(?<query>[^\"]*)\"|'[^'?]*(?<query>[^']*)')", RegexOptions.IgnoreCase)]
    private static partial Regex Source();

    [GeneratedRegex("(?:localLink:|umb://(?:document|media)/)(?<key>[0-9a-fA-F]{8}-?(?:[0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12})")]
    private static partial Regex Link();
}
