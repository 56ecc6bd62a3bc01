using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Querying.RecycleBin;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Problems;
using UmbracoKi.Embedded.Backoffice.Management.References;
using UmbracoKi.Embedded.Backoffice.Management.Requests;
using UmbracoKi.Embedded.Backoffice.Management.Security;
using UmbracoKi.Embedded.Backoffice.Management.Trees;

namespace UmbracoKi.Embedded.Backoffice.Management.Media;

/// <summary>Media in the recycle bin: looking, restoring, deleting for good.</summary>
internal sealed class MediaRecycleBinResource : IManagementResource
{
    public void Map(RouteGroupBuilder api)
    {
        var bin = api.MapGroup("recycle-bin/media").WithTags("Media").RequireSection(Constants.Applications.Media);
        bin.MapGet("root", (IEntityService entities, MediaItems media, int skip = 0, int take = 100)
            => Page(entities, media, Constants.System.RecycleBinMediaKey, skip, take));
        bin.MapGet("children", (IEntityService entities, MediaItems media, Guid? parentId = null, int skip = 0, int take = 100)
            => Page(entities, media, parentId ?? Guid.Empty, skip, take));
        bin.MapGet("siblings", Siblings);
        bin.MapGet("referenced-by", ReferencedByAsync);
        bin.MapGet("{id:guid}/original-parent", OriginalParentAsync);
        bin.MapPut("{id:guid}/restore", RestoreAsync);
        bin.MapDelete("{id:guid}", DeleteAsync);
        bin.MapDelete("", EmptyAsync);
    }

    private static Answer<Paged<MediaRecycleBinItem>> Page(IEntityService entities, MediaItems media, Guid parent, int skip, int take)
    {
        if (parent != Constants.System.RecycleBinMediaKey && media.Tree.Find(parent) is null)
        {
            return Paged.Of(0, Array.Empty<MediaRecycleBinItem>());
        }

        var items = entities.GetPagedTrashedChildren(
            parent, UmbracoObjectTypes.Media, Math.Max(skip, 0), Math.Max(take, 1), out var total, ordering: EntityTree.BySortOrder);
        return Paged.Of(total, take > 0 ? media.ShowInBin(items) : []);
    }

    private static Answer<Subset<MediaRecycleBinItem>> Siblings(
        IEntityService entities, MediaItems media, Guid? target = null, int before = 0, int after = 0)
    {
        if (media.Tree.Find(target ?? Guid.Empty) is not { Trashed: true } entity)
        {
            return Answer.NotFound;
        }

        var items = entities.GetTrashedSiblings(
            entity.Key, [UmbracoObjectTypes.Media], before, after, out var totalBefore, out var totalAfter, ordering: EntityTree.BySortOrder);
        return new Subset<MediaRecycleBinItem>(totalBefore, totalAfter, media.ShowInBin(items));
    }

    private static async Task<Answer<Paged<ReferenceModel>>> ReferencedByAsync(
        ITrackedReferencesService references, ReferencePresentation presentation, int skip = 0, int take = 20)
        => presentation.Show(await references.GetPagedRelationsForRecycleBinAsync(UmbracoObjectTypes.Media, skip, take, filterMustBeIsDependency: true));

    /// <remarks>Null if it lay at the root.</remarks>
    private static async Task<Answer<ReferenceById?>> OriginalParentAsync(Guid id, [FromServices] IMediaRecycleBinQueryService bin)
    {
        var found = await bin.GetOriginalParentAsync(id);
        return found.Success ? ReferenceById.Of(found.Result?.Key) : found.Status.AsProblem();
    }

    private static async Task<Answer> RestoreAsync(
        Guid id, Body<TargetRequest> moveMediaRequestModel, IMediaEditingService editing, MediaAccess access, Editor editor)
    {
        var target = moveMediaRequestModel.Value.Target?.Id;
        return await access.AllowsBinAsync(editor) && await access.AllowsAtAsync(editor, target)
            ? MediaProblems.Tell((await editing.RestoreAsync(id, target, editor.Key, includeDescendants: true)).Status)
            : Answer.Forbidden;
    }

    private static async Task<Answer> DeleteAsync(Guid id, IMediaEditingService editing, MediaAccess access, Editor editor)
        => await access.AllowsBinAsync(editor)
            ? MediaProblems.Tell((await editing.DeleteFromRecycleBinAsync(id, editor.Key)).Status)
            : Answer.Forbidden;

    private static async Task<Answer> EmptyAsync(IMediaService media, MediaAccess access, Editor editor)
    {
        if (!await access.AllowsBinAsync(editor))
        {
            return Answer.Forbidden;
        }

        var emptied = await media.EmptyRecycleBinAsync(editor.Key);
        return emptied.Success ? Answer.Done : new Problem("The recycle bin could not be emptied", StatusCodes.Status400BadRequest, emptied.Result.ToString());
    }
}
