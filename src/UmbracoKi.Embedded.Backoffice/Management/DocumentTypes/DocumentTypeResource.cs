using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.ContentTypeEditing;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.ContentTypes;
using UmbracoKi.Embedded.Backoffice.Management.Problems;
using UmbracoKi.Embedded.Backoffice.Management.Requests;
using UmbracoKi.Embedded.Backoffice.Management.Security;
using UmbracoKi.Embedded.Backoffice.Management.Trees;

namespace UmbracoKi.Embedded.Backoffice.Management.DocumentTypes;

/// <summary>Kinds of documents. Whoever edits content may read them; changing them needs the settings section.</summary>
internal sealed class DocumentTypeResource : IManagementResource
{
    public void AddServices(IServiceCollection services) => services.AddSingleton<DocumentTypePresentation>();

    public void Map(RouteGroupBuilder api)
    {
        var read = api.MapGroup("document-type").WithTags("Document Type")
            .RequireSection(Constants.Applications.Content, Constants.Applications.Settings, Constants.Applications.Media, Constants.Applications.Members);
        read.MapGet("{id:guid}", ReadAsync);
        read.MapGet("{id:guid}/allowed-children", AllowedChildrenAsync);
        read.MapGet("{id:guid}/blueprint", BlueprintsAsync);
        read.MapGet("allowed-at-root", AllowedAtRootAsync);
        api.MapGet("item/document-type", Items).WithTags("Document Type");
        api.MapGet("item/document-type/search", Search).WithTags("Document Type");

        var write = api.MapGroup("document-type").WithTags("Document Type").RequireSection(Constants.Applications.Settings);
        write.MapGet("configuration", Configuration);
        write.MapPost("", CreateAsync);
        write.MapPut("{id:guid}", UpdateAsync);
        write.MapDelete("{id:guid}", DeleteAsync);
        write.MapPut("{id:guid}/move", MoveAsync);
        write.MapPost("{id:guid}/copy", CopyAsync);
        write.MapGet("{id:guid}/composition-references", CompositionReferences);
        write.MapPost("available-compositions", AvailableCompositionsAsync);
        write.MapFolders<IContentTypeContainerService, IContentType>("document-type");

        var tree = api.MapGroup("tree/document-type").WithTags("Document Type").RequireSection(Constants.Applications.Settings);
        new ContentTypeTree<IContentTypeService, IContentType, DocumentTypeTreeItem>([UmbracoObjectTypes.DocumentType, UmbracoObjectTypes.DocumentTypeContainer], Show).Map(tree);
    }

    private static async Task<Answer<DocumentTypeResponse>> ReadAsync(Guid id, IContentTypeService types, DocumentTypePresentation presentation)
        => await types.GetAsync(id) is { } type ? presentation.Show(type) : ContentTypeOperationStatus.NotFound.AsProblem();

    private static async Task<Answer<Paged<AllowedDocumentType>>> AllowedAtRootAsync(IContentTypeService types, int skip = 0, int take = 100)
        => Paged.Of(await types.GetAllAllowedAsRootAsync(skip, take), DocumentTypePresentation.ShowAllowed);

    private static async Task<Answer<Paged<AllowedDocumentType>>> AllowedChildrenAsync(
        Guid id, IContentTypeService types, Guid? parentContentKey = null, int skip = 0, int take = 100)
    {
        var allowed = await types.GetAllowedChildrenAsync(id, parentContentKey, skip, take);
        return allowed.Success ? Paged.Of(allowed.Result!, DocumentTypePresentation.ShowAllowed) : allowed.Status.AsProblem();
    }

    private static async Task<Answer<Paged<BlueprintItem>>> BlueprintsAsync(
        Guid id, IContentBlueprintEditingService blueprints, int skip = 0, int take = 100)
    {
        var found = await blueprints.GetPagedByContentTypeAsync(id, skip, take);
        return found.Success
            ? Paged.Of(found.Result!, blueprint => new BlueprintItem(blueprint.Key, blueprint.Name ?? string.Empty, []))
            : found.Status.AsProblem();
    }

    private static Answer<DocumentTypeItem[]> Items(IContentTypeService types, Guid[] id)
        => id.Length == 0 ? Array.Empty<DocumentTypeItem>() : types.GetMany(id).Select(DocumentTypePresentation.ShowItem).ToArray();

    private static Answer<SearchResult<DocumentTypeItem>> Search(
        IContentTypeService types, string query, bool? isElement = null, int skip = 0, int take = 100)
    {
        var found = types.GetAll()
            .Where(type => type.Name?.Contains(query, StringComparison.CurrentCultureIgnoreCase) == true && (isElement ?? type.IsElement) == type.IsElement)
            .OrderBy(type => type.Name, StringComparer.CurrentCultureIgnoreCase).ToList();
        return new SearchResult<DocumentTypeItem>([.. found.Skip(skip).Take(take).Select(DocumentTypePresentation.ShowItem)], found.Count);
    }

    private static Answer<DocumentTypeConfigurationResponse> Configuration(IReservedFieldNamesService reserved)
        => new DocumentTypeConfigurationResponse("True", DisableTemplates: true, UseSegments: false, [.. reserved.GetDocumentReservedFieldNames()]);

    private static async Task<Answer> CreateAsync(
        Body<CreateDocumentTypeRequest> requestModel, IContentTypeEditingService editing, DocumentTypePresentation presentation, Editor editor)
    {
        var created = await editing.CreateAsync(presentation.Create(requestModel), editor.Key);
        return created.Success ? Answer.Created("document-type", created.Result!.Key) : created.Status.AsProblem();
    }

    private static async Task<Answer> UpdateAsync(
        Guid id, Body<UpdateDocumentTypeRequest> requestModel, IContentTypeService types, IContentTypeEditingService editing,
        DocumentTypePresentation presentation, Editor editor)
        => await types.GetAsync(id) is { } type
            ? Answer.Of((await editing.UpdateAsync(type, presentation.Update(requestModel), editor.Key)).Status)
            : ContentTypeOperationStatus.NotFound.AsProblem();

    private static async Task<Answer> DeleteAsync(Guid id, IContentTypeService types, Editor editor)
        => Answer.Of(await types.DeleteAsync(id, editor.Key));

    private static async Task<Answer> MoveAsync(Guid id, Body<TargetRequest> moveDocumentTypeRequestModel, IContentTypeService types)
        => Answer.Of((await types.MoveAsync(id, moveDocumentTypeRequestModel.Value.Target?.Id)).Status);

    private static async Task<Answer> CopyAsync(Guid id, Body<TargetRequest> copyDocumentTypeRequestModel, IContentTypeService types)
    {
        var copied = await types.CopyAsync(id, copyDocumentTypeRequestModel.Value.Target?.Id);
        return copied.Success ? Answer.Created("document-type", copied.Result!.Key) : copied.Status.AsProblem();
    }

    private static Answer<CompositionReference[]> CompositionReferences(Guid id, IContentTypeService types)
        => types.Get(id) is { } type
            ? types.GetComposedOf(type.Id).Select(user => new CompositionReference(user.Key, user.Name ?? string.Empty, user.Icon ?? string.Empty)).ToArray()
            : ContentTypeOperationStatus.NotFound.AsProblem();

    private static async Task<Answer<AvailableComposition[]>> AvailableCompositionsAsync(
        Body<AvailableCompositionsRequest> compositionModel, IContentTypeEditingService editing, IContentTypeService types)
    {
        AvailableCompositionsRequest request = compositionModel;
        var available = await editing.GetAvailableCompositionsAsync(
            request.Id, request.CurrentCompositeIds, request.CurrentPropertyAliases, request.IsElement);
        return available.Select(result => new AvailableComposition(
            result.Composition.Key,
            result.Composition.Name ?? string.Empty,
            result.Composition.Icon ?? string.Empty,
            [.. types.GetContainers((IContentType)result.Composition).OrderBy(folder => folder.Level).Select(folder => folder.Name ?? string.Empty)],
            result.Allowed)).ToArray();
    }

    private static DocumentTypeTreeItem Show(EntityTree tree, IEntitySlim item, IContentType? type) => new()
    {
        Id = item.Key,
        Parent = tree.ParentOf(item),
        Name = item.Name ?? string.Empty,
        HasChildren = item.HasChildren,
        IsFolder = tree.IsFolder(item),
        IsElement = type?.IsElement ?? false,
        Icon = type?.Icon ?? string.Empty,
    };
}
