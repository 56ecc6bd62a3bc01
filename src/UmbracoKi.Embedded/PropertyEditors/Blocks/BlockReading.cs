using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;

namespace UmbracoKi.Embedded.PropertyEditors.Blocks;

/// <summary>Reads blocks and leaves out what no longer is: element types and properties that are gone, data without a place in the layout.</summary>
internal sealed class BlockReading<TValue, TLayout>(BlockEditorDataConverter<TValue, TLayout> converter, BlockServices services)
    where TValue : BlockValue<TLayout>, new()
    where TLayout : class, IBlockLayoutItem, new()
{
    /// <param name="value">JSON, or what a request was read into.</param>
    /// <returns>Null if there are no blocks, or it is no such value.</returns>
    public TValue? Read(object? value)
    {
        var json = value switch
        {
            null => null,
            string text => text,
            _ => services.Serializer.Serialize(value),
        };
        if (string.IsNullOrWhiteSpace(json) || !converter.TryDeserialize(json, out var data))
        {
            return null;
        }

        var blocks = data.BlockValue;
        var types = new Dictionary<Guid, IContentType?>();
        blocks.ContentData.RemoveAll(item => !data.References.Any(r => r.ContentKey == item.Key) || !Resolve(item, types));
        blocks.SettingsData.RemoveAll(item => !data.References.Any(r => r.SettingsKey == item.Key) || !Resolve(item, types));
        return blocks.ContentData.Count == 0 ? null : blocks;
    }

    /// <summary>Whether the value can be read at all; no value can.</summary>
    public bool IsReadable(object? value)
        => value is null || (value as string) is "" || converter.TryDeserialize(value as string ?? services.Serializer.Serialize(value), out _);

    private bool Resolve(BlockItemData item, Dictionary<Guid, IContentType?> types)
    {
        if (!types.TryGetValue(item.ContentTypeKey, out var type))
        {
            types[item.ContentTypeKey] = type = services.ContentTypes.Value.Get(item.ContentTypeKey);
        }

        if (type is null)
        {
            return false;
        }

        var properties = type.CompositionPropertyTypes.ToDictionary(p => p.Alias, StringComparer.OrdinalIgnoreCase);
        item.ContentTypeAlias = type.Alias;
        item.Values = [.. item.Values.Where(v => properties.ContainsKey(v.Alias))];
        foreach (var value in item.Values)
        {
            value.PropertyType = properties[value.Alias];
        }

        return true;
    }
}
