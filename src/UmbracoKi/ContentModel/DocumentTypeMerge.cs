using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Strings;
using UmbracoKi.Installation;

namespace UmbracoKi.ContentModel;

/// <summary>Brings one document type up to its declaration, in memory. Idempotent: a second <see cref="Apply"/> changes nothing.</summary>
internal sealed class DocumentTypeMerge(
    IContentType contentType,
    DocumentTypeDefinition definition,
    IReadOnlyDictionary<Guid, IDataType> dataTypes,
    IShortStringHelper shortStrings,
    InstallationLog log)
{
    private bool _changed;

    /// <returns>Whether anything was changed, so that the type has to be saved.</returns>
    public bool Apply()
    {
        _changed = false;
        ApplyType();

        for (var index = 0; index < definition.Tabs.Count; index++)
        {
            ApplyTab(definition.Tabs[index], index);
        }

        return _changed;
    }

    private void ApplyType()
    {
        if (contentType.Alias != definition.Alias)
        {
            log.Warn($"The document type {definition.Alias} was renamed to {contentType.Alias}; left as it is, but its content will not be delivered.");
        }

        if (contentType.Variations != ContentVariation.Culture)
        {
            log.Warn($"The document type {definition.Alias} varies by {contentType.Variations} instead of Culture; left as it is.");
        }

        Set(contentType.Name, definition.Name, value => contentType.Name = value);
        Set(contentType.Description, definition.Description, value => contentType.Description = value);
        Set(contentType.Icon, definition.Icon, value => contentType.Icon = value);
        Set(contentType.AllowedAsRoot, definition.AllowedAsRoot, value => contentType.AllowedAsRoot = value);
    }

    private void ApplyTab(TabDefinition tab, int sortOrder)
    {
        var existing = contentType.PropertyGroups.FirstOrDefault(group => group.Alias == tab.Alias);
        if (existing is null)
        {
            var properties = tab.Properties.Select((property, index) => (property, index))
                .Where(declared => Find(declared.property.Alias) is null)
                .Select(declared => Create(declared.property, declared.index));
            contentType.PropertyGroups.Add(new PropertyGroup(new PropertyTypeCollection(true, properties))
            {
                Key = ContentModelKeys.Group(definition.Alias, tab.Alias),
                Type = PropertyGroupType.Tab,
                Alias = tab.Alias,
                Name = tab.Name,
                SortOrder = sortOrder,
            });
            _changed = true;
        }
        else
        {
            Set(existing.Name, tab.Name, value => existing.Name = value);
            Set(existing.SortOrder, sortOrder, value => existing.SortOrder = value);
        }

        for (var index = 0; index < tab.Properties.Count; index++)
        {
            ApplyProperty(tab.Properties[index], tab, index);
        }
    }

    private void ApplyProperty(PropertyDefinition declared, TabDefinition tab, int sortOrder)
    {
        var property = Find(declared.Alias);
        if (property is null)
        {
            contentType.AddPropertyType(Create(declared, sortOrder), tab.Alias, tab.Name);
            _changed = true;
            return;
        }

        WarnOfDifferences(property, declared);
        Set(property.Name, declared.Name, value => property.Name = value);
        Set(property.Description, declared.Description, value => property.Description = value);
        Set(property.SortOrder, sortOrder, value => property.SortOrder = value);
        Set(property.Mandatory, declared.Mandatory, value => property.Mandatory = value);
        Set(property.ValidationRegExp, declared.Pattern, value => property.ValidationRegExp = value);
        Set(property.ValidationRegExpMessage, declared.PatternMessage, value => property.ValidationRegExpMessage = value);
    }

    private void WarnOfDifferences(IPropertyType property, PropertyDefinition declared)
    {
        var name = $"{definition.Alias}.{declared.Alias}";
        if (property.PropertyEditorAlias != declared.DataType.EditorAlias)
        {
            log.Warn($"The property {name} uses the editor {property.PropertyEditorAlias} instead of {declared.DataType.EditorAlias}; left as it is, its content stays.");
        }
        else if (property.DataTypeKey != declared.DataType.Key)
        {
            log.Warn($"The property {name} uses another data type than \"{declared.DataType.Name}\"; left as it is.");
        }

        if (property.Variations != VariationOf(declared))
        {
            log.Warn($"The property {name} varies by {property.Variations} instead of {VariationOf(declared)}; left as it is, its content stays.");
        }
    }

    private IPropertyType? Find(string alias) =>
        contentType.PropertyTypes.FirstOrDefault(property => string.Equals(property.Alias, alias, StringComparison.OrdinalIgnoreCase));

    private PropertyType Create(PropertyDefinition declared, int sortOrder) =>
        new(shortStrings, dataTypes[declared.DataType.Key], declared.Alias)
        {
            Key = ContentModelKeys.Property(definition.Alias, declared.Alias),
            Name = declared.Name,
            Description = declared.Description,
            Variations = VariationOf(declared),
            Mandatory = declared.Mandatory,
            ValidationRegExp = declared.Pattern,
            ValidationRegExpMessage = declared.PatternMessage,
            SortOrder = sortOrder,
        };

    private static ContentVariation VariationOf(PropertyDefinition declared) =>
        declared.VariesByCulture ? ContentVariation.Culture : ContentVariation.Nothing;

    private void Set<T>(T current, T wanted, Action<T> assign)
    {
        // A database may give back an empty text where nothing was written.
        if (EqualityComparer<T>.Default.Equals(current, wanted) || (current is null or "" && wanted is null or ""))
        {
            return;
        }

        assign(wanted);
        _changed = true;
    }
}
