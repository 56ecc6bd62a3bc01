using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Querying.RecycleBin;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Problems;
using UmbracoKi.Embedded.Backoffice.Management.References;
using UmbracoKi.Embedded.Backoffice.Management.Requests;
using UmbracoKi.Embedded.Backoffice.Management.Security;
using UmbracoKi.Embedded.Backoffice.Management.Trees;

namespace UmbracoKi.Embedded.Backoffice.Management.Documents;

/// <summary>Documents in the recycle bin: looking, restoring, deleting for good.</summary>
internal sealed class DocumentRecycleBinResource : IManagementResource
{
    public void Map(RouteGroupBuilder api)
    {
        var bin = api.MapGroup("recycle-bin/document").WithTags("Document").RequireSection(Constants.Applications.Content);
        bin.MapGet("root", (IEntityService entities, DocumentItems documents, DocumentAccess access, Editor editor, int skip = 0, int take = 100)
            => PageAsync(entities, documents, access, editor, Constants.System.RecycleBinContentKey, skip, take));
        bin.MapGet("children", (
            IEntityService entities, DocumentItems documents, DocumentAccess access, Editor editor, Guid? parentId = null, int skip = 0, int take = 100)
            => PageAsync(entities, documents, access, editor, parentId ?? Guid.Empty, skip, take));
        bin.MapGet("siblings", SiblingsAsync);
        bin.MapGet("referenced-by", ReferencedByAsync);
        bin.MapGet("{id:guid}/original-parent", OriginalParentAsync);
        bin.MapPut("{id:guid}/restore", RestoreAsync);
        bin.MapDelete("{id:guid}", DeleteAsync);
        bin.MapDelete("", EmptyAsync);
    }

    /// <remarks>Empty for those who may not look into it: the client asks with every tree it shows.</remarks>
    private static async Task<Answer<Paged<DocumentRecycleBinItem>>> PageAsync(
        IEntityService entities, DocumentItems documents, DocumentAccess access, Editor editor, Guid parent, int skip, int take)
    {
        if (!await MayLookAsync(access, editor))
        {
            return Paged.Of(0, Array.Empty<DocumentRecycleBinItem>());
        }

        if (parent != Constants.System.RecycleBinContentKey && documents.Tree.Find(parent) is null)
        {
            return Paged.Of(0, Array.Empty<DocumentRecycleBinItem>());
        }

        var items = entities.GetPagedTrashedChildren(
            parent, UmbracoObjectTypes.Document, Math.Max(skip, 0), Math.Max(take, 1), out var total, ordering: EntityTree.BySortOrder);
        return Paged.Of(total, take > 0 ? documents.ShowInBin([.. items]) : []);
    }

    private static async Task<Answer<Subset<DocumentRecycleBinItem>>> SiblingsAsync(
        IEntityService entities, DocumentItems documents, DocumentAccess access, Editor editor, Guid? target = null, int before = 0, int after = 0)
    {
        if (!await MayLookAsync(access, editor) || documents.Tree.Find(target ?? Guid.Empty) is not { Trashed: true } entity)
        {
            return Answer.NotFound;
        }

        var items = entities.GetTrashedSiblings(
            entity.Key, [UmbracoObjectTypes.Document], before, after, out var totalBefore, out var totalAfter, ordering: EntityTree.BySortOrder);
        return new Subset<DocumentRecycleBinItem>(totalBefore, totalAfter, documents.ShowInBin([.. items]));
    }

    private static async Task<Answer<Paged<ReferenceModel>>> ReferencedByAsync(
        ITrackedReferencesService references, ReferencePresentation presentation, DocumentAccess access, Editor editor, int skip = 0, int take = 20)
        => await MayLookAsync(access, editor)
            ? presentation.Show(await references.GetPagedRelationsForRecycleBinAsync(UmbracoObjectTypes.Document, skip, take, filterMustBeIsDependency: true))
            : Answer.Forbidden;

    /// <remarks>Null if it lay at the root.</remarks>
    private static async Task<Answer<ReferenceById?>> OriginalParentAsync(
        Guid id, [FromServices] IDocumentRecycleBinQueryService bin, DocumentAccess access, Editor editor)
    {
        if (!await MayLookAsync(access, editor))
        {
            return Answer.Forbidden;
        }

        var found = await bin.GetOriginalParentAsync(id);
        return found.Success ? ReferenceById.Of(found.Result?.Key) : found.Status.AsProblem();
    }

    private static Task<bool> MayLookAsync(DocumentAccess access, Editor editor) => access.AllowsBinAsync(editor, ActionBrowse.ActionLetter);

    private static async Task<Answer> RestoreAsync(
        Guid id, Body<TargetRequest> moveDocumentRequestModel, IContentEditingService editing, DocumentAccess access, Editor editor)
    {
        var target = moveDocumentRequestModel.Value.Target?.Id;
        return await access.AllowsBinAsync(editor, ActionMove.ActionLetter) && await access.AllowsAtAsync(editor, target, ActionNew.ActionLetter)
            ? Answer.Of((await editing.RestoreAsync(id, target, editor.Key, includeDescendants: true)).Status)
            : Answer.Forbidden;
    }

    private static async Task<Answer> DeleteAsync(Guid id, IContentEditingService editing, DocumentAccess access, Editor editor)
        => await access.AllowsBinAsync(editor, ActionDelete.ActionLetter)
            ? Answer.Of((await editing.DeleteFromRecycleBinAsync(id, editor.Key)).Status)
            : Answer.Forbidden;

    private static async Task<Answer> EmptyAsync(IContentService contents, DocumentAccess access, Editor editor)
    {
        if (!await access.AllowsBinAsync(editor, ActionDelete.ActionLetter))
        {
            return Answer.Forbidden;
        }

        var emptied = await contents.EmptyRecycleBinAsync(editor.Key);
        return emptied.Success ? Answer.Done : new Problem("The recycle bin could not be emptied", StatusCodes.Status400BadRequest, emptied.Result.ToString());
    }
}
