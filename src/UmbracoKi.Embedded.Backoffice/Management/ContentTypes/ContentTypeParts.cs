using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentTypeEditing;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.DocumentTypes;

namespace UmbracoKi.Embedded.Backoffice.Management.ContentTypes;

/// <summary>Properties, tabs and groups, which document types and media types have alike.</summary>
internal static class ContentTypeParts
{
    /// <summary>The type's own, without those of its compositions.</summary>
    public static DocumentTypeProperty[] PropertiesOf(IContentTypeBase type) =>
    [
        .. type.PropertyGroups.SelectMany(group => group.PropertyTypes ?? Enumerable.Empty<IPropertyType>(), (group, property) => Show(property, group.Key)),
        .. type.NoGroupPropertyTypes.Select(property => Show(property, null)),
    ];

    public static PropertyContainer[] ContainersOf(IContentTypeBase type)
        => [.. type.PropertyGroups.Select(group => Show(group, type.PropertyGroups))];

    public static T Property<T>(DocumentTypeProperty property)
        where T : PropertyTypeModelBase, new() => new()
        {
            Key = property.Id,
            ContainerKey = property.Container?.Id,
            Alias = property.Alias,
            Name = property.Name,
            Description = property.Description,
            SortOrder = property.SortOrder,
            DataTypeKey = property.DataType.Id,
            VariesByCulture = property.VariesByCulture,
            VariesBySegment = property.VariesBySegment,
            Validation = new PropertyTypeValidation
            {
                Mandatory = property.Validation.Mandatory,
                MandatoryMessage = property.Validation.MandatoryMessage,
                RegularExpression = property.Validation.RegEx,
                RegularExpressionMessage = property.Validation.RegExMessage,
            },
            Appearance = new PropertyTypeAppearance { LabelOnTop = property.Appearance.LabelOnTop },
        };

    public static T Container<T>(PropertyContainer container)
        where T : PropertyTypeContainerModelBase, new() => new()
        {
            Key = container.Id, ParentKey = container.Parent?.Id, Name = container.Name, Type = container.Type, SortOrder = container.SortOrder,
        };

    private static DocumentTypeProperty Show(IPropertyType property, Guid? container) => new()
    {
        Id = property.Key,
        Container = ReferenceById.Of(container),
        SortOrder = property.SortOrder,
        Alias = property.Alias,
        Name = property.Name,
        Description = property.Description,
        DataType = new ReferenceById(property.DataTypeKey),
        VariesByCulture = property.Variations.HasFlag(ContentVariation.Culture),
        VariesBySegment = property.Variations.HasFlag(ContentVariation.Segment),
        Validation = new PropertyValidation(
            property.Mandatory, property.MandatoryMessage, property.ValidationRegExp, property.ValidationRegExpMessage),
        Appearance = new PropertyAppearance(property.LabelOnTop),
    };

    private static PropertyContainer Show(PropertyGroup group, PropertyGroupCollection all)
    {
        // A group in a tab carries the tab's alias before its own.
        var slash = group.Alias.LastIndexOf('/');
        var parent = slash < 0 ? null : all.FirstOrDefault(other => other.Alias == group.Alias[..slash]);
        return new PropertyContainer(group.Key, ReferenceById.Of(parent?.Key), group.Name, group.Type.ToString(), group.SortOrder);
    }
}
