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

    public MediaTypeResponse Show(IMediaType type) => ContentTypeParts.Show(type, new MediaTypeResponse
    {
        Id = type.Key,
        IsDeletable = !type.IsSystemMediaType(),
        AliasCanBeChanged = !type.IsSystemMediaType(),
        AllowedMediaTypes = [.. type.AllowedContentTypes?.Select(allowed => new AllowedChildMediaType(new ReferenceById(allowed.Key), allowed.SortOrder)) ?? []],
        Compositions =
        [
            .. type.ContentTypeComposition.Select(composition => new MediaTypeComposition(
                new ReferenceById(composition.Key),
                ContentTypeParts.KindOf(composition, type))),
        ],
    });

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
        ContentTypeParts.Fill<MediaTypePropertyTypeModel, MediaTypePropertyContainerModel>(
            model,
            request,
            request.Compositions.Select(composition => (composition.MediaType.Id, composition.CompositionType)),
            request.AllowedMediaTypes.Select(allowed => (allowed.MediaType.Id, allowed.SortOrder)),
            types.GetAll(),
            (request as CreateMediaTypeRequest)?.Id);
    }
}
