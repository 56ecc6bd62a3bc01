using System.Text.Json;
using System.Text.Json.Serialization;

namespace UmbracoKi.Embedded.Serialization;

/// <summary>Reads an optional key in any GUID notation; a blank is null.</summary>
internal sealed class LenientGuidJsonConverter : JsonConverter<Guid?>
{
    public override Guid? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string? text = reader.TokenType is JsonTokenType.Null ? null : reader.GetString();
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        return Guid.TryParse(text, out Guid key) ? key : throw new JsonException($"\"{text}\" is not a key.");
    }

    public override void Write(Utf8JsonWriter writer, Guid? value, JsonSerializerOptions options)
    {
        if (value is { } key)
        {
            writer.WriteStringValue(key);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
