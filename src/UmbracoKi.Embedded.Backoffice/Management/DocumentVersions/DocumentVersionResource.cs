using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Documents;
using UmbracoKi.Embedded.Backoffice.Management.Problems;
using UmbracoKi.Embedded.Backoffice.Management.Security;
using Umbraco.Extensions;

namespace UmbracoKi.Embedded.Backoffice.Management.DocumentVersions;

/// <summary>What a document was before, and going back to it, one language at a time.</summary>
internal sealed class DocumentVersionResource : IManagementResource
{
    public void Map(RouteGroupBuilder api)
    {
        var version = api.MapGroup("document-version").WithTags("Document Version").RequireSection(Constants.Applications.Content);
        version.MapGet("", PageAsync);
        version.MapGet("{id:guid}", ReadAsync);
        version.MapPut("{id:guid}/prevent-cleanup", PreventCleanupAsync);
        version.MapPost("{id:guid}/rollback", RollBackAsync);
    }

    private static async Task<Answer<Paged<DocumentVersionItem>>> PageAsync(
        Guid documentId, IContentVersionService versions, IUserIdKeyResolver users, IIdKeyMap keys, DocumentAccess access, Editor editor,
        string? culture = null, int skip = 0, int take = 100)
    {
        if (!await access.AllowsAsync(editor, documentId, ActionBrowse.ActionLetter))
        {
            return Answer.Forbidden;
        }

        var found = await versions.GetPagedContentVersionsAsync(documentId, culture, skip, take);
        if (!found.Success)
        {
            return found.Status.AsProblem();
        }

        var shown = new List<DocumentVersionItem>();
        foreach (var version in found.Result!.Items)
        {
            var user = await users.TryGetAsync(version.UserId);
            shown.Add(new DocumentVersionItem(
                version.VersionId.ToGuid(),
                new ReferenceById(documentId),
                new ReferenceById(keys.GetKeyForId(version.ContentTypeId, UmbracoObjectTypes.DocumentType).Result),
                new ReferenceById(user.Success ? user.Result : Constants.Security.SuperUserKey),
                version.VersionDate.Offset(),
                version.CurrentPublishedVersion,
                version.CurrentDraftVersion,
                version.PreventCleanup));
        }

        return Paged.Of(found.Result.Total, shown);
    }

    private static async Task<Answer<DocumentVersionResponse>> ReadAsync(
        Guid id, IContentVersionService versions, DocumentPresentation presentation, DocumentAccess access, Editor editor)
    {
        var found = await versions.GetAsync(id);
        if (!found.Success || found.Result is null)
        {
            return found.Status.AsProblem();
        }

        var content = presentation.ShowContent(found.Result);
        return await access.AllowsAsync(editor, found.Result.Key, ActionBrowse.ActionLetter)
            ? new DocumentVersionResponse
            {
                Document = new ReferenceById(found.Result.Key),
                Id = id,
                DocumentType = content.DocumentType,
                Values = content.Values,
                Variants = content.Variants,
            }
            : Answer.Forbidden;
    }

    private static async Task<Answer> PreventCleanupAsync(
        Guid id, bool preventCleanup, IContentVersionService versions, DocumentAccess access, Editor editor)
        => await DocumentOfAsync(versions, id) is not { } document ? ContentVersionOperationStatus.NotFound.AsProblem()
            : await access.AllowsAsync(editor, document, ActionRollback.ActionLetter)
                ? Answer.Of((await versions.SetPreventCleanupAsync(id, preventCleanup, editor.Key)).Result)
                : Answer.Forbidden;

    private static async Task<Answer> RollBackAsync(
        Guid id, IContentVersionService versions, DocumentAccess access, GuardedChange guarded, Editor editor, string? culture = null)
    {
        if (await DocumentOfAsync(versions, id) is not { } document)
        {
            return ContentVersionOperationStatus.NotFound.AsProblem();
        }

        if (!await access.AllowsAsync(editor, document, ActionRollback.ActionLetter) || !await access.AllowsLanguagesAsync(editor, document, [culture]))
        {
            return Answer.Forbidden;
        }

        var refused = await guarded.CarryOutAsync(editor, document, [culture], async () =>
        {
            var rolledBack = await versions.RollBackAsync(id, culture, editor.Key);
            return rolledBack.Success ? null : rolledBack.Result.AsProblem();
        });
        return refused is null ? Answer.Done : refused;
    }

    private static async Task<Guid?> DocumentOfAsync(IContentVersionService versions, Guid id) => (await versions.GetAsync(id)).Result?.Key;

    private sealed record DocumentVersionItem(
        Guid Id,
        ReferenceById Document,
        ReferenceById DocumentType,
        ReferenceById User,
        DateTimeOffset VersionDate,
        bool IsCurrentPublishedVersion,
        bool IsCurrentDraftVersion,
        bool PreventCleanup);

    private sealed record DocumentVersionResponse : DocumentContent
    {
        public required ReferenceById Document { get; init; }
    }
}
