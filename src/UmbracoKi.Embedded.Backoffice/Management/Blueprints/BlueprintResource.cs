using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Documents;
using UmbracoKi.Embedded.Backoffice.Management.Problems;
using UmbracoKi.Embedded.Backoffice.Management.Requests;
using UmbracoKi.Embedded.Backoffice.Management.Security;
using UmbracoKi.Embedded.Backoffice.Management.Trees;

namespace UmbracoKi.Embedded.Backoffice.Management.Blueprints;

/// <summary>Documents that are prepared for others to begin with.</summary>
internal sealed class BlueprintResource : IManagementResource
{
    public void Map(RouteGroupBuilder api)
    {
        // Editors begin with a blueprint, and may make one of their document; the rest belongs to the settings.
        var use = api.MapGroup("document-blueprint").WithTags("Document Blueprint")
            .RequireSection(Constants.Applications.Content, Constants.Applications.Settings);
        use.MapGet("{id:guid}/scaffold", ScaffoldAsync);
        use.MapPost("from-document", CreateFromDocumentAsync);
        api.MapGet("item/document-blueprint", Items).WithTags("Document Blueprint");

        var blueprint = api.MapGroup("document-blueprint").WithTags("Document Blueprint").RequireSection(Constants.Applications.Settings);
        blueprint.MapGet("{id:guid}", ReadAsync);
        blueprint.MapPost("", CreateAsync);
        blueprint.MapPut("{id:guid}", UpdateAsync);
        blueprint.MapDelete("{id:guid}", async (Guid id, IContentBlueprintEditingService blueprints, Editor editor)
            => Answer.Of((await blueprints.DeleteAsync(id, editor.Key)).Status));
        blueprint.MapPut("{id:guid}/move", async (Guid id, Body<TargetRequest> requestModel, IContentBlueprintEditingService blueprints, Editor editor)
            => Answer.Of((await blueprints.MoveAsync(id, requestModel.Value.Target?.Id, editor.Key)).Result));
        blueprint.MapFolders<IContentBlueprintContainerService, IContent>("document-blueprint");
    }

    private static async Task<Answer<DocumentContent>> ReadAsync(
        Guid id, IContentBlueprintEditingService blueprints, DocumentPresentation presentation)
        => await blueprints.GetAsync(id) is { } blueprint ? presentation.ShowContent(blueprint) : ContentEditingOperationStatus.NotFound.AsProblem();

    private static async Task<Answer<DocumentContent>> ScaffoldAsync(
        Guid id, IContentBlueprintEditingService blueprints, DocumentPresentation presentation)
        => await blueprints.GetScaffoldedAsync(id) is { } scaffold
            ? presentation.ShowContent(scaffold)
            : ContentEditingOperationStatus.NotFound.AsProblem();

    private static Answer<BlueprintItemResponse[]> Items(IEntityService entities, Guid[] id)
        => id.Length == 0 ? Array.Empty<BlueprintItemResponse>()
            : entities.GetAll(UmbracoObjectTypes.DocumentBlueprint, id.Distinct().ToArray()).OfType<IDocumentEntitySlim>()
                .Select(item => new BlueprintItemResponse(item.Key, item.Name ?? string.Empty, BlueprintTreeResource.TypeOf(item))).ToArray();

    private static async Task<Answer> CreateAsync(Body<CreateBlueprintRequest> requestModel, IContentBlueprintEditingService blueprints, Editor editor)
    {
        CreateBlueprintRequest request = requestModel;
        var created = await blueprints.CreateAsync(
            new ContentBlueprintCreateModel
            {
                Key = request.Id,
                ContentTypeKey = request.DocumentType.Id,
                ParentKey = request.Parent?.Id,
                Properties = ContentModels.Properties(request),
                Variants = ContentModels.Variants(request),
            },
            editor.Key);
        return created.Success ? Answer.Created("document-blueprint", created.Result.Content!.Key) : created.Status.AsProblem();
    }

    private static async Task<Answer> CreateFromDocumentAsync(
        Body<CreateBlueprintFromDocumentRequest> fromDocumentRequestModel, IContentBlueprintEditingService blueprints, ICoreScopeProvider scopes,
        DocumentAccess access, Editor editor)
    {
        CreateBlueprintFromDocumentRequest request = fromDocumentRequestModel;
        if (!await access.AllowsAsync(editor, request.Document.Id, Umbraco.Cms.Core.Actions.ActionCreateBlueprintFromContent.ActionLetter))
        {
            return Answer.Forbidden;
        }

        using var scope = scopes.CreateCoreScope();
        scope.EagerWriteLock(Constants.Locks.ContentTree);
        var created = await blueprints.CreateFromContentAsync(request.Document.Id, request.Name, request.Id, editor.Key);
        if (!created.Success)
        {
            return created.Status.AsProblem();
        }

        // Core makes it at the root.
        var key = created.Result.Content!.Key;
        var moved = request.Parent is { } parent
            ? (await blueprints.MoveAsync(key, parent.Id, editor.Key)).Result
            : ContentEditingOperationStatus.Success;
        if (moved != ContentEditingOperationStatus.Success)
        {
            return moved.AsProblem();
        }

        scope.Complete();
        return Answer.Created("document-blueprint", key);
    }

    private static async Task<Answer> UpdateAsync(
        Guid id, Body<UpdateBlueprintRequest> requestModel, IContentBlueprintEditingService blueprints, Editor editor)
        => Answer.Of((await blueprints.UpdateAsync(
            id,
            new ContentBlueprintUpdateModel { Properties = ContentModels.Properties(requestModel), Variants = ContentModels.Variants(requestModel) },
            editor.Key)).Status);
}
