using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentTypeEditing;
using UmbracoKi.Embedded.Backoffice.Management.Answers;

namespace UmbracoKi.Embedded.Backoffice.Management.ContentTypes;

/// <summary>What document types and media types have alike, as the client edits it, and back.</summary>
internal static class ContentTypeParts
{
    /// <returns><paramref name="shown"/> with what all types have.</returns>
    public static T Show<T>(IContentTypeBase type, T shown)
        where T : ContentTypeRequest => shown with
        {
            Alias = type.Alias,
            Name = type.Name ?? string.Empty,
            Description = type.Description,
            Icon = type.Icon ?? string.Empty,
            AllowedAsRoot = type.AllowedAsRoot,
            VariesByCulture = type.Variations.HasFlag(ContentVariation.Culture),
            VariesBySegment = type.Variations.HasFlag(ContentVariation.Segment),
            Collection = ReferenceById.Of(type.ListView),
            IsElement = type.IsElement,
            Properties = PropertiesOf(type),
            Containers = ContainersOf(type),
        };

    /// <summary>How <paramref name="type"/> has the properties of another.</summary>
    public static CompositionType KindOf(IContentTypeComposition composition, IContentTypeBase type)
        => composition.Id == type.ParentId ? CompositionType.Inheritance : CompositionType.Composition;

    /// <param name="known">The types that may be allowed. Others are left out, as the original does.</param>
    /// <param name="own">The key of a type to be created, which may allow itself before it exists.</param>
    public static void Fill<TProperty, TContainer>(
        ContentTypeEditingModelBase<TProperty, TContainer> model,
        ContentTypeRequest request,
        IEnumerable<(Guid Type, CompositionType Kind)> compositions,
        IEnumerable<(Guid Type, int SortOrder)> allowedChildren,
        IEnumerable<IContentTypeBase> known,
        Guid? own)
        where TProperty : PropertyTypeModelBase, new()
        where TContainer : PropertyTypeContainerModelBase, new()
    {
        model.Alias = request.Alias;
        model.Name = request.Name;
        model.Description = request.Description;
        model.Icon = request.Icon;
        model.AllowedAsRoot = request.AllowedAsRoot;
        model.VariesByCulture = request.VariesByCulture;
        model.VariesBySegment = request.VariesBySegment;
        model.IsElement = request.IsElement;
        model.ListView = request.Collection?.Id;
        model.Properties = [.. request.Properties.Select(Property<TProperty>)];
        model.Containers = [.. request.Containers.Select(Container<TContainer>)];
        model.Compositions = [.. compositions.Select(composition => new Composition { Key = composition.Type, CompositionType = composition.Kind })];

        var aliases = known.ToDictionary(type => type.Key, type => type.Alias);
        if (own is { } key)
        {
            aliases.TryAdd(key, request.Alias);
        }

        model.AllowedContentTypes =
        [
            .. allowedChildren.Where(allowed => aliases.ContainsKey(allowed.Type))
                .Select(allowed => new ContentTypeSort(allowed.Type, allowed.SortOrder, aliases[allowed.Type])),
        ];
    }

    /// <summary>The type's own, without those of its compositions.</summary>
    private static DocumentTypeProperty[] PropertiesOf(IContentTypeBase type) =>
    [
        .. type.PropertyGroups.SelectMany(group => group.PropertyTypes ?? Enumerable.Empty<IPropertyType>(), (group, property) => Show(property, group.Key)),
        .. type.NoGroupPropertyTypes.Select(property => Show(property, null)),
    ];

    private static PropertyContainer[] ContainersOf(IContentTypeBase type)
        => [.. type.PropertyGroups.Select(group => Show(group, type.PropertyGroups))];

    private static T Property<T>(DocumentTypeProperty property)
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

    private static T Container<T>(PropertyContainer container)
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
