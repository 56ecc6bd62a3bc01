using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Problems;
using UmbracoKi.Embedded.Backoffice.Management.Requests;
using UmbracoKi.Embedded.Backoffice.Management.Security;
using UmbracoKi.Embedded.Backoffice.Management.Trees;

namespace UmbracoKi.Embedded.Backoffice.Management.Documents;

/// <summary>Moving, copying, sorting.</summary>
internal sealed class DocumentMovingResource : IManagementResource
{
    public void Map(RouteGroupBuilder api)
    {
        var document = api.MapGroup("document").WithTags("Document").RequireSection(Constants.Applications.Content);
        document.MapPut("{id:guid}/move", MoveAsync);
        document.MapPost("{id:guid}/copy", CopyAsync);
        document.MapPut("{id:guid}/move-to-recycle-bin", TrashAsync);
        document.MapPut("sort", SortAsync);
    }

    private static async Task<Answer> MoveAsync(
        Guid id, Body<TargetRequest> moveDocumentRequestModel, IContentEditingService editing, DocumentAccess access, Editor editor)
    {
        var target = moveDocumentRequestModel.Value.Target?.Id;
        return await access.AllowsAsync(editor, id, ActionMove.ActionLetter) && await access.AllowsAtAsync(editor, target, ActionNew.ActionLetter)
            ? Answer.Of((await editing.MoveAsync(id, target, editor.Key)).Status)
            : Answer.Forbidden;
    }

    private static async Task<Answer> CopyAsync(
        Guid id, Body<CopyDocumentRequest> copyDocumentRequestModel, IContentEditingService editing, DocumentAccess access, Editor editor)
    {
        CopyDocumentRequest request = copyDocumentRequestModel;
        if (!await access.AllowsAsync(editor, id, ActionCopy.ActionLetter)
            || !await access.AllowsAtAsync(editor, request.Target?.Id, ActionNew.ActionLetter))
        {
            return Answer.Forbidden;
        }

        var copied = await editing.CopyAsync(id, request.Target?.Id, request.RelateToOriginal, request.IncludeDescendants, editor.Key);
        return copied.Success ? Answer.Created("document", copied.Result!.Key) : copied.Status.AsProblem();
    }

    private static async Task<Answer> TrashAsync(Guid id, IContentEditingService editing, DocumentAccess access, Editor editor)
        => await access.AllowsAsync(editor, id, ActionDelete.ActionLetter)
            ? Answer.Of((await editing.MoveToRecycleBinAsync(id, editor.Key)).Status)
            : Answer.Forbidden;

    private static async Task<Answer> SortAsync(
        Body<SortingRequest> sortingRequestModel, IContentEditingService editing, DocumentAccess access, Editor editor)
    {
        SortingRequest request = sortingRequestModel;
        if (!await access.AllowsAtAsync(editor, request.Parent?.Id, ActionSort.ActionLetter))
        {
            return Answer.Forbidden;
        }

        var order = request.Sorting.Select(item => new SortingModel { Key = item.Id, SortOrder = item.SortOrder });
        return Answer.Of(await editing.SortAsync(request.Parent?.Id, [.. order], editor.Key));
    }
}
