using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentTypeEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.ContentTypes;
using UmbracoKi.Embedded.Backoffice.Management.DocumentTypes;

namespace UmbracoKi.Embedded.Backoffice.Management.MediaTypes;

/// <summary>Media types as the client edits them, and back.</summary>
internal sealed class MediaTypePresentation(IMediaTypeService types)
{
    public static MediaTypeItem ShowItem(IMediaType type) => new(type.Key, type.Name ?? string.Empty, type.Icon, []);

    public static AllowedDocumentType ShowAllowed(IMediaType type) => new(type.Key, type.Name ?? string.Empty, type.Description, type.Icon);

    public MediaTypeResponse Show(IMediaType type) => new()
    {
        Id = type.Key,
        IsDeletable = !type.IsSystemMediaType(),
        AliasCanBeChanged = !type.IsSystemMediaType(),
        Alias = type.Alias,
        Name = type.Name ?? string.Empty,
        Description = type.Description,
        Icon = type.Icon ?? string.Empty,
        AllowedAsRoot = type.AllowedAsRoot,
        VariesByCulture = type.Variations.HasFlag(ContentVariation.Culture),
        VariesBySegment = type.Variations.HasFlag(ContentVariation.Segment),
        Collection = ReferenceById.Of(type.ListView),
        IsElement = type.IsElement,
        Properties = ContentTypeParts.PropertiesOf(type),
        Containers = ContentTypeParts.ContainersOf(type),
        AllowedMediaTypes = [.. type.AllowedContentTypes?.Select(allowed => new AllowedChildMediaType(new ReferenceById(allowed.Key), allowed.SortOrder)) ?? []],
        Compositions =
        [
            .. type.ContentTypeComposition.Select(composition => new MediaTypeComposition(
                new ReferenceById(composition.Key),
                composition.Id == type.ParentId ? CompositionType.Inheritance : CompositionType.Composition)),
        ],
    };

    public MediaTypeCreateModel Create(CreateMediaTypeRequest request)
    {
        var model = new MediaTypeCreateModel { Key = request.Id, ContainerKey = request.Parent?.Id };
        Fill(model, request);
        return model;
    }

    public MediaTypeUpdateModel Update(UpdateMediaTypeRequest request)
    {
        var model = new MediaTypeUpdateModel();
        Fill(model, request);
        return model;
    }

    private void Fill(MediaTypeModelBase model, UpdateMediaTypeRequest request)
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
        model.Properties = [.. request.Properties.Select(ContentTypeParts.Property<MediaTypePropertyTypeModel>)];
        model.Containers = [.. request.Containers.Select(ContentTypeParts.Container<MediaTypePropertyContainerModel>)];
        model.Compositions =
        [
            .. request.Compositions.Select(c => new Composition { Key = c.MediaType.Id, CompositionType = c.CompositionType }),
        ];
        model.AllowedContentTypes = AllowedChildren(request);
    }

    // Unknown types are left out, as the original does. A type may allow itself before it exists.
    private ContentTypeSort[] AllowedChildren(UpdateMediaTypeRequest request)
    {
        var aliases = types.GetAll().ToDictionary(type => type.Key, type => type.Alias);
        if (request is CreateMediaTypeRequest { Id: { } own })
        {
            aliases.TryAdd(own, request.Alias);
        }

        return [.. request.AllowedMediaTypes.Where(allowed => aliases.ContainsKey(allowed.MediaType.Id))
            .Select(allowed => new ContentTypeSort(allowed.MediaType.Id, allowed.SortOrder, aliases[allowed.MediaType.Id]))];
    }
}
