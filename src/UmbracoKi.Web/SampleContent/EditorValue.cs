using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Umbraco.Cms.Core;

namespace UmbracoKi.Web.SampleContent;

/// <summary>Puts a pack's value into the form in which Umbraco's property editors take it from a client.</summary>
internal static class EditorValue
{
    private static readonly string[] DateFormats = ["yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm:ss"];

    /// <param name="editorAlias">Of the property's data type.</param>
    /// <param name="error">Makes the exception for a value that does not fit.</param>
    public static object? From(JsonNode? value, string editorAlias, ContentPack pack, Func<string, PackException> error) => editorAlias switch
    {
        _ when value is null => null,
        Constants.PropertyEditors.Aliases.ContentPicker => Targets(value, pack, error) is [var target]
            ? target.ToString("D")
            : throw error("Expected the id of one document."),
        Constants.PropertyEditors.Aliases.MultiNodeTreePicker => new JsonArray([.. Targets(value, pack, error).Select(Reference)]),
        Constants.PropertyEditors.Aliases.DropDownListFlexible => Texts(value, error),
        Constants.PropertyEditors.Aliases.DateTime => Date(value, error),
        Constants.PropertyEditors.Aliases.RichText => throw error("Formatted text is only possible in the .md files."),
        _ => Plain(value),
    };

    public static JsonObject RichText(string markup) => new()
    {
        ["markup"] = markup,
        ["blocks"] = new JsonObject
        {
            ["layout"] = new JsonObject(),
            ["contentData"] = new JsonArray(),
            ["settingsData"] = new JsonArray(),
            ["expose"] = new JsonArray(),
        },
    };

    private static JsonNode Reference(Guid key) => new JsonObject { ["type"] = Constants.UdiEntityType.Document, ["unique"] = key.ToString("D") };

    private static List<Guid> Targets(JsonNode value, ContentPack pack, Func<string, PackException> error)
        => [.. Texts(value, error).Select(id => pack.Contains(id) ? DocumentKey.For(id) : throw error($"There is no document \"{id}\" to pick."))];

    private static string[] Texts(JsonNode value, Func<string, PackException> error)
        => value is JsonArray array ? [.. array.Select(item => Text(item, error))] : [Text(value, error)];

    private static string Text(JsonNode? value, Func<string, PackException> error)
        => value?.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : throw error("Expected text.");

    // A wall clock, as the date editor shows it; a zone would be lost.
    private static string Date(JsonNode value, Func<string, PackException> error)
        => DateTime.TryParseExact(Text(value, error), DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date.ToString(DateFormats[1], CultureInfo.InvariantCulture)
            : throw error("Expected a date and time such as 2027-01-11T15:00:00, without a zone.");

    private static object? Plain(JsonNode value) => value.GetValueKind() switch
    {
        JsonValueKind.String => value.GetValue<string>(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => Number(value.AsValue()),
        _ => value.DeepClone(),
    };

    private static object Number(JsonValue value) => value.TryGetValue(out int number) ? number : value.GetValue<decimal>();
}
