using System.Text.Json;
using System.Text.Json.Serialization;

namespace UmbracoKi.Embedded.Serialization;

/// <summary>Reads <c>true</c>, <c>1</c>, <c>"1"</c> and <c>"true"</c> as true, blanks and null as false.</summary>
internal sealed class LenientBooleanJsonConverter : JsonConverter<bool>
{
    public override bool HandleNull => true;

    public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType switch
        {
            JsonTokenType.True => true,
            JsonTokenType.False or JsonTokenType.Null => false,
            JsonTokenType.Number => reader.GetDecimal() != 0,
            JsonTokenType.String => FromText(reader.GetString()!),
            _ => throw new JsonException("Expected a boolean."),
        };

    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options)
        => writer.WriteBooleanValue(value);

    private static bool FromText(string text) => text.Trim().ToLowerInvariant() switch
    {
        "true" or "1" => true,
        "false" or "0" or "" => false,
        _ => throw new JsonException($"\"{text}\" is not a boolean."),
    };
}
