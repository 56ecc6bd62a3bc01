using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentTypeEditing;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.ContentTypes;

namespace UmbracoKi.Embedded.Backoffice.Management.DocumentTypes;

/// <summary>Document types as the client edits them, and back.</summary>
internal sealed class DocumentTypePresentation(IContentTypeService types)
{
    public static DocumentTypeItem ShowItem(IContentType type) => new(type.Key, type.Name ?? string.Empty, type.IsElement, type.Icon, type.Description, []);

    public static AllowedDocumentType ShowAllowed(IContentType type) => new(type.Key, type.Name ?? string.Empty, type.Description, type.Icon);

    public DocumentTypeResponse Show(IContentType type) => ContentTypeParts.Show(type, new DocumentTypeResponse
    {
        Id = type.Key,
        AllowedTemplates = [.. type.AllowedTemplates?.Select(template => new ReferenceById(template.Key)) ?? []],
        DefaultTemplate = ReferenceById.Of(type.DefaultTemplate?.Key),
        Cleanup = new DocumentTypeCleanup(
            type.HistoryCleanup?.PreventCleanup ?? false,
            type.HistoryCleanup?.KeepAllVersionsNewerThanDays,
            type.HistoryCleanup?.KeepLatestVersionPerDayForDays),
        AllowedDocumentTypes = [.. type.AllowedContentTypes?.Select(allowed => new AllowedChildType(new ReferenceById(allowed.Key), allowed.SortOrder)) ?? []],
        Compositions =
        [
            .. type.ContentTypeComposition.Select(composition => new DocumentTypeComposition(
                new ReferenceById(composition.Key),
                ContentTypeParts.KindOf(composition, type))),
        ],
    });

    public ContentTypeCreateModel Create(CreateDocumentTypeRequest request)
    {
        var model = new ContentTypeCreateModel { Key = request.Id, ContainerKey = request.Parent?.Id };
        Fill(model, request);
        return model;
    }

    public ContentTypeUpdateModel Update(UpdateDocumentTypeRequest request)
    {
        var model = new ContentTypeUpdateModel();
        Fill(model, request);
        return model;
    }

    private void Fill(ContentTypeModelBase model, UpdateDocumentTypeRequest request)
    {
        ContentTypeParts.Fill<ContentTypePropertyTypeModel, ContentTypePropertyContainerModel>(
            model,
            request,
            request.Compositions.Select(composition => (composition.DocumentType.Id, composition.CompositionType)),
            request.AllowedDocumentTypes.Select(allowed => (allowed.DocumentType.Id, allowed.SortOrder)),
            types.GetAll(),
            (request as CreateDocumentTypeRequest)?.Id);
        model.AllowedTemplateKeys = [.. request.AllowedTemplates.Select(template => template.Id)];
        model.DefaultTemplateKey = request.DefaultTemplate?.Id;
        model.Cleanup = new ContentTypeCleanup
        {
            PreventCleanup = request.Cleanup.PreventCleanup,
            KeepAllVersionsNewerThanDays = request.Cleanup.KeepAllVersionsNewerThanDays,
            KeepLatestVersionPerDayForDays = request.Cleanup.KeepLatestVersionPerDayForDays,
        };
    }
}
