using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace UmbracoKi.Embedded.Serialization;

/// <summary>Reads a value declared as <see cref="object"/> into what property editors expect.</summary>
/// <remarks>
/// Text, booleans and numbers become <see cref="string"/>, <see cref="bool"/>, <see cref="int"/>, <see cref="long"/> or
/// <see cref="decimal"/>; an array of text becomes <c>string[]</c>; other arrays and objects stay <see cref="JsonNode"/>s.
/// Used for property values and configurations in requests as well as in stored JSON.
/// </remarks>
public sealed class ObjectJsonConverter : JsonConverter<object>
{
    public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            JsonTokenType.Null => null,
            JsonTokenType.Number => ReadNumber(ref reader),
            JsonTokenType.StartArray => ReadArray(ref reader),
            _ => JsonNode.Parse(ref reader),
        };

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        if (value.GetType() == typeof(object))
        {
            writer.WriteStartObject();
            writer.WriteEndObject();
            return;
        }

        JsonSerializer.Serialize(writer, value, value.GetType(), options);
    }

    private static object ReadNumber(ref Utf8JsonReader reader)
    {
        if (reader.TryGetInt32(out int number))
        {
            return number;
        }

        if (reader.TryGetInt64(out long large))
        {
            return large;
        }

        return reader.TryGetDecimal(out decimal exact) ? exact : reader.GetDouble();
    }

    private static object ReadArray(ref Utf8JsonReader reader)
    {
        JsonArray array = JsonNode.Parse(ref reader)!.AsArray();
        bool isText = array.Count > 0 && array.All(item => item?.GetValueKind() is JsonValueKind.String);
        return isText ? array.Select(item => item!.GetValue<string>()).ToArray() : array;
    }
}
