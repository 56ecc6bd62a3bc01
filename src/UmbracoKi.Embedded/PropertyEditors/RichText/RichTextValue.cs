using System.Text.Json;
using System.Text.Json.Nodes;
using Umbraco.Cms.Core.Serialization;

namespace UmbracoKi.Embedded.PropertyEditors.RichText;

/// <summary>A rich text: HTML, and the blocks that are placed in it.</summary>
/// <param name="Markup">HTML with unresolved local links; blank for no text.</param>
/// <param name="Blocks">The blocks' JSON as it was read, or null.</param>
internal sealed record RichTextValue(string Markup, JsonObject? Blocks)
{
    // A full Umbraco writes exactly these names in this order, the last one with a capital.
    private static readonly string[] StoredBlockMembers = ["contentData", "settingsData", "expose", "Layout"];
    private static readonly string[] EditorBlockMembers = ["layout", "contentData", "settingsData", "expose"];

    public bool IsEmpty => string.IsNullOrWhiteSpace(Markup);

    /// <summary>Whether there is text beyond the empty paragraph that an editor leaves behind.</summary>
    public bool HasText => !IsEmpty && Markup.Trim() != "<p></p>";

    public bool HasBlocks => Find(Blocks, "contentData") is JsonArray { Count: > 0 }
        || Find(Blocks, "Layout") is JsonObject { Count: > 0 };

    /// <summary>Reads a value from a request, from code or from the database; a text that is not such JSON is HTML itself.</summary>
    /// <returns>Null when there is no value or it is neither.</returns>
    public static RichTextValue? Read(object? value, IJsonSerializer serializer)
    {
        switch (value)
        {
            case null:
                return null;
            case string text:
                return serializer.TryDeserialize(text, out JsonObject? stored) && FromJson(stored) is { } parsed
                    ? parsed
                    : IsBrokenJson(text) ? null : new RichTextValue(text, null);
            default:
                return serializer.TryDeserialize(value, out JsonObject? sent) ? FromJson(sent) : null;
        }
    }

    public JsonObject ToEditor() => ToJson(EditorBlockMembers);

    public string ToStored(IJsonSerializer serializer) => serializer.Serialize(ToJson(StoredBlockMembers));

    // A stored value that was cut off or damaged; nobody should see its JSON as text.
    private static bool IsBrokenJson(string text)
        => text.TrimStart().StartsWith('{') && text.Contains("\"markup\"", StringComparison.OrdinalIgnoreCase);

    private static RichTextValue? FromJson(JsonObject json)
    {
        try
        {
            var blocks = Find(json, "blocks") as JsonObject;
            _ = blocks?.Count;
            return Find(json, "markup") switch
            {
                JsonValue markup when markup.GetValueKind() is JsonValueKind.String
                    => new RichTextValue(markup.GetValue<string>(), blocks),
                null when json.Any(member => IsNamed(member.Key, "markup")) => new RichTextValue(string.Empty, blocks),
                _ => null,
            };
        }
        catch (ArgumentException)
        {
            // A member that occurs twice, found only when the members are counted.
            return null;
        }
    }

    private JsonObject ToJson(string[] blockMembers)
    {
        var blocks = new JsonObject();
        foreach (string name in blockMembers)
        {
            blocks[name] = Find(Blocks, name)?.DeepClone() ?? (IsNamed(name, "layout") ? new JsonObject() : new JsonArray());
        }

        return new JsonObject { ["markup"] = Markup, ["blocks"] = blocks };
    }

    private static JsonNode? Find(JsonObject? json, string name)
        => json?.FirstOrDefault(member => IsNamed(member.Key, name)).Value;

    private static bool IsNamed(string name, string other) => string.Equals(name, other, StringComparison.OrdinalIgnoreCase);
}
