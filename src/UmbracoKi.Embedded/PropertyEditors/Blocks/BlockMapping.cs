using System.Text.Json.Nodes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace UmbracoKi.Embedded.PropertyEditors.Blocks;

/// <summary>Lets the editors of the properties inside blocks do what they do in documents: store, show, name references and tags.</summary>
internal static class BlockMapping
{
    private static readonly string[] EditorMembers = ["layout", "contentData", "settingsData", "expose"];

    public static void FromEditor(BlockValue blocks, BlockServices services)
    {
        foreach (var (value, editor, configuration) in Values(blocks, services))
        {
            value.Value = editor.GetValueEditor().FromEditor(new ContentPropertyData(value.Value, configuration), value.Value);
        }
    }

    /// <param name="culture">The culture of the property that holds the blocks; null if it does not vary.</param>
    public static void ToEditor(BlockValue blocks, string? culture, BlockServices services)
    {
        BlockVariance.Align(blocks, culture, services);
        foreach (var (value, editor, configuration) in Values(blocks, services))
        {
            var property = new Property(value.PropertyType!);
            property.SetValue(value.Value, value.Culture, value.Segment);
            value.Value = editor.GetValueEditor(configuration).ToEditor(property, value.Culture, value.Segment);
        }
    }

    /// <summary>Blocks as the client reads them.</summary>
    public static JsonObject ToJson(BlockValue blocks, BlockServices services)
    {
        var stored = JsonNode.Parse(services.Serializer.Serialize(blocks))!.AsObject();
        var shown = new JsonObject();
        foreach (var name in EditorMembers)
        {
            shown[name] = stored.First(member => string.Equals(member.Key, name, StringComparison.OrdinalIgnoreCase)).Value?.DeepClone();
        }

        return shown;
    }

    public static IEnumerable<UmbracoEntityReference> References(BlockValue blocks, BlockServices services)
        => Values(blocks, services)
            .GroupBy(found => found.Editor)
            .SelectMany(group => services.References.Value.GetReferences(group.Key, group.Select(found => found.Value.Value).Distinct()))
            .Distinct();

    public static IEnumerable<ITag> Tags(BlockValue blocks, int? languageId, BlockServices services)
    {
        foreach (var (value, editor, configuration) in Values(blocks, services))
        {
            if (editor.GetValueEditor(configuration) is IDataValueTags tags)
            {
                var language = value.Culture is { } culture ? services.Languages.Value.GetAsync(culture).GetAwaiter().GetResult()?.Id : languageId;
                foreach (var tag in tags.GetTags(value.Value, configuration, language))
                {
                    yield return tag;
                }
            }
        }
    }

    /// <summary>The values whose editor exists; what another made stays as it is.</summary>
    private static IEnumerable<(BlockPropertyValue Value, IDataEditor Editor, object? Configuration)> Values(BlockValue blocks, BlockServices services)
    {
        foreach (var value in blocks.ContentData.Concat(blocks.SettingsData).SelectMany(item => item.Values))
        {
            if (value.PropertyType is { } type && services.Editors.Value.TryGet(type.PropertyEditorAlias, out var editor))
            {
                yield return (value, editor, services.Configurations.GetConfiguration(type.DataTypeKey));
            }
        }
    }
}
