using System.Text.Json;
using System.Text.Json.Serialization;
using Umbraco.Cms.Core;

namespace UmbracoKi.Embedded.Serialization;

internal sealed class UdiRangeJsonConverter : JsonConverter<UdiRange>
{
    public override UdiRange? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.GetString() is { Length: > 0 } text ? UdiRange.Parse(text) : null;

    public override void Write(Utf8JsonWriter writer, UdiRange value, JsonSerializerOptions options)
        => writer.WriteStringValue(value.ToString());
}
