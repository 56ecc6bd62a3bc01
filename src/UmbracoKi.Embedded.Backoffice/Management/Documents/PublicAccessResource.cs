using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Problems;
using UmbracoKi.Embedded.Backoffice.Management.Security;

namespace UmbracoKi.Embedded.Backoffice.Management.Documents;

/// <summary>
/// Documents cannot be kept for members, as this host has none. Entries that a full Umbraco wrote are respected wherever
/// content is delivered, but cannot be shown or changed here.
/// </summary>
internal sealed class PublicAccessResource : IManagementResource
{
    private static readonly Problem Refusal = new(
        "Not available in this installation",
        StatusCodes.Status501NotImplemented,
        Detail: "There are no members here, so no document can be kept for them. Unpublish what the public shall not read.");

    public void Map(RouteGroupBuilder api)
    {
        var access = api.MapGroup("document/{id:guid}/public-access").WithTags("Document").RequireSection(Constants.Applications.Content);
        access.MapGet("", EntryAsync);
        access.MapPost("", async (Guid id, DocumentAccess documents, Editor editor) => await MayAsync(documents, editor, id) ? (Answer)Refusal : Answer.Forbidden);
        access.MapPut("", EntryAsync);
        access.MapDelete("", EntryAsync);
    }

    private static async Task<Answer> EntryAsync(
        Guid id, IContentService contents, IPublicAccessService entries, DocumentAccess documents, Editor editor)
        => !await MayAsync(documents, editor, id) ? Answer.Forbidden
            : contents.GetById(id) is { } document && entries.GetEntryForContent(document) is not null ? Refusal
            : PublicAccessOperationStatus.EntryNotFound.AsProblem();

    private static Task<bool> MayAsync(DocumentAccess documents, Editor editor, Guid id)
        => documents.AllowsAsync(editor, id, ActionProtect.ActionLetter);
}
