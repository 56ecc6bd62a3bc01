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

    public DocumentTypeResponse Show(IContentType type) => new()
    {
        Id = type.Key,
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
                composition.Id == type.ParentId ? CompositionType.Inheritance : CompositionType.Composition)),
        ],
    };

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
        model.Alias = request.Alias;
        model.Name = request.Name;
        model.Description = request.Description;
        model.Icon = request.Icon;
        model.AllowedAsRoot = request.AllowedAsRoot;
        model.VariesByCulture = request.VariesByCulture;
        model.VariesBySegment = request.VariesBySegment;
        model.IsElement = request.IsElement;
        model.ListView = request.Collection?.Id;
        model.Properties = [.. request.Properties.Select(ContentTypeParts.Property<ContentTypePropertyTypeModel>)];
        model.Containers = [.. request.Containers.Select(ContentTypeParts.Container<ContentTypePropertyContainerModel>)];
        model.Compositions =
        [
            .. request.Compositions.Select(c => new Composition { Key = c.DocumentType.Id, CompositionType = c.CompositionType }),
        ];
        model.AllowedContentTypes = AllowedChildren(request);
        model.AllowedTemplateKeys = [.. request.AllowedTemplates.Select(template => template.Id)];
        model.DefaultTemplateKey = request.DefaultTemplate?.Id;
        model.Cleanup = new ContentTypeCleanup
        {
            PreventCleanup = request.Cleanup.PreventCleanup,
            KeepAllVersionsNewerThanDays = request.Cleanup.KeepAllVersionsNewerThanDays,
            KeepLatestVersionPerDayForDays = request.Cleanup.KeepLatestVersionPerDayForDays,
        };
    }

    // Unknown types are left out, as the original does. A type may allow itself before it exists.
    private ContentTypeSort[] AllowedChildren(UpdateDocumentTypeRequest request)
    {
        var aliases = types.GetAll().ToDictionary(type => type.Key, type => type.Alias);
        if (request is CreateDocumentTypeRequest { Id: { } own })
        {
            aliases.TryAdd(own, request.Alias);
        }

        return [.. request.AllowedDocumentTypes.Where(allowed => aliases.ContainsKey(allowed.DocumentType.Id))
            .Select(allowed => new ContentTypeSort(allowed.DocumentType.Id, allowed.SortOrder, aliases[allowed.DocumentType.Id]))];
    }
}
