using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;
using UmbracoKi.Embedded.Persistence.Languages;

namespace UmbracoKi.Embedded.Persistence.Documents;

/// <summary>Keeps the tags of media and of published documents in Umbraco's tag tables.</summary>
/// <param name="dataTypes">Lazy because Umbraco's data type service is itself built on repositories.</param>
internal sealed class DocumentTags(
    ITagRepository tags, PropertyEditorCollection editors, Lazy<IDataTypeService> dataTypes, IJsonSerializer json)
{
    public void Assign(IContentBase content, LanguageCodes languages)
    {
        foreach (var property in content.Properties)
        {
            if (!editors.TryGet(property.PropertyType.PropertyEditorAlias, out var editor))
            {
                continue;
            }

            if (property.GetTagConfiguration(editors, dataTypes.Value) is { } configuration)
            {
                tags.Assign(content.Id, property.PropertyTypeId, Tags(property, configuration, languages));
            }
            else if (editor.GetValueEditor() is IDataValueTags inside)
            {
                tags.Assign(content.Id, property.PropertyTypeId, TagsInside(property, inside, languages));
            }
        }
    }

    public void Remove(IContentBase content) => tags.RemoveAll(content.Id);

    /// <summary>Tags that an editor finds in its values, such as those of blocks.</summary>
    private static ITag[] TagsInside(IProperty property, IDataValueTags editor, LanguageCodes languages)
        => [.. property.Values.SelectMany(value => editor.GetTags(value.EditedValue, null, languages.Id(value.Culture))).DistinctBy(t => (t.Group, t.Text, t.LanguageId))];

    private IEnumerable<ITag> Tags(IProperty property, TagConfiguration configuration, LanguageCodes languages)
    {
        string?[] cultures = property.PropertyType.VariesByCulture() ? [.. property.Values.Select(v => v.Culture)] : [null];
        return cultures.SelectMany(culture => property.GetTagsValue(editors, dataTypes.Value, json, culture)
            .Select(tag => new Tag { Group = configuration.Group, Text = tag, LanguageId = languages.Id(culture) }));
    }
}
