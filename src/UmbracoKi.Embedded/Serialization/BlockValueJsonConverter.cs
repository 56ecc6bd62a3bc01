using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Umbraco.Cms.Core.Models.Blocks;

namespace UmbracoKi.Embedded.Serialization;

/// <summary>Blocks as a full Umbraco stores them: contentData, settingsData, expose, and Layout with a capital.</summary>
/// <remarks>Names are read in any case; the layouts of other editors than the value's own are passed over.</remarks>
public sealed class BlockValueJsonConverter : JsonConverter<BlockValue>
{
    /// <inheritdoc />
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsAssignableTo(typeof(BlockValue)) && !typeToConvert.IsAbstract;

    /// <inheritdoc />
    /// <exception cref="JsonException">It is not an object, or a member has not the form it should have.</exception>
    public override BlockValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var json = JsonNode.Parse(ref reader) as JsonObject ?? throw new JsonException("Blocks are an object.");
        var value = (BlockValue)Activator.CreateInstance(typeToConvert)!;
        value.ContentData = Items(Member(json, "contentData"), options);
        value.SettingsData = Items(Member(json, "settingsData"), options);
        value.Expose = Member(json, "expose")?.Deserialize<List<BlockItemVariation>>(options) ?? [];
        if (Member(json, "layout") is JsonObject layouts)
        {
            var listType = typeof(List<>).MakeGenericType(LayoutType(typeToConvert));
#pragma warning disable CS0618 // Rich text knows its layout by two names; how else 18 will ask is not known yet.
            foreach (var (alias, layout) in layouts.Where(layout => value.SupportsBlockLayoutAlias(layout.Key)))
#pragma warning restore CS0618
            {
                value.Layout[value.PropertyEditorAlias] = layout.Deserialize(listType, options) as IEnumerable<IBlockLayoutItem>
                    ?? throw new JsonException($"The layout of {alias} is not a list.");
            }
        }

        return value;
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, BlockValue value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("contentData");
        JsonSerializer.Serialize(writer, value.ContentData, options);
        writer.WritePropertyName("settingsData");
        JsonSerializer.Serialize(writer, value.SettingsData, options);
        writer.WritePropertyName("expose");
        JsonSerializer.Serialize(writer, value.Expose, options);
        writer.WriteStartObject("Layout");
        if (value.Layout.TryGetValue(value.PropertyEditorAlias, out var layout) && layout.ToArray() is { Length: > 0 } items)
        {
            var type = LayoutType(value.GetType());
            writer.WriteStartArray(value.PropertyEditorAlias);
            foreach (var item in items)
            {
                JsonSerializer.Serialize(writer, item, type, options);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static List<BlockItemData> Items(JsonNode? json, JsonSerializerOptions options)
        => json is JsonArray array ? [.. array.Select(item => item.Deserialize<BlockItemData>(options)).OfType<BlockItemData>()] : [];

    private static JsonNode? Member(JsonObject json, string name)
        => json.FirstOrDefault(member => string.Equals(member.Key, name, StringComparison.OrdinalIgnoreCase)).Value;

    private static Type LayoutType(Type value)
    {
        for (var type = value; type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(BlockValue<>))
            {
                return type.GenericTypeArguments[0];
            }
        }

        throw new JsonException($"{value.Name} does not say what its layout is made of.");
    }
}
