using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Web;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.AuditLogs;
using UmbracoKi.Embedded.Backoffice.Management.Problems;
using UmbracoKi.Embedded.Backoffice.Management.References;
using UmbracoKi.Embedded.Backoffice.Management.Security;

namespace UmbracoKi.Embedded.Backoffice.Management.Documents;

/// <summary>What the client shows about a document besides its content: addresses, history, who refers to it.</summary>
internal sealed class DocumentInfoResource : IManagementResource
{
    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<AuditLogPresentation>();
        services.AddSingleton<ReferencePresentation>();
    }

    public void Map(RouteGroupBuilder api)
    {
        var document = api.MapGroup("document").WithTags("Document").RequireSection(Constants.Applications.Content);
        document.MapGet("urls", UrlsAsync);
        document.MapGet("are-referenced", AreReferencedAsync);
        document.MapGet("{id:guid}/audit-log", AuditLogAsync);
        document.MapGet("{id:guid}/referenced-by", ReferencedByAsync);
        document.MapGet("{id:guid}/referenced-descendants", ReferencedDescendantsAsync);
        document.MapGet("{id:guid}/preview-url", PreviewUrlAsync);
    }

    private static async Task<Answer<DocumentUrls[]>> UrlsAsync(
        Guid[] id, IContentService contents, [FromServices] IPublishedUrlInfoProvider urls, IUmbracoContextFactory contexts,
        DocumentAccess access, Editor editor)
    {
        id = await access.VisibleAsync(editor, id);
        using var context = contexts.EnsureUmbracoContext();
        var shown = new List<DocumentUrls>();
        var documents = id.Length == 0 ? [] : contents.GetByIds(id).ToDictionary(document => document.Key);
        foreach (var key in id.Where(documents.ContainsKey))
        {
            var infos = await urls.GetAllAsync(documents[key]);
            shown.Add(new DocumentUrls(key, [.. infos.Select(info => new DocumentUrlInfo(info.Culture, info.Url?.ToString(), Readable(info.Message), info.Provider))]));
        }

        return shown.ToArray();
    }

    // Core names a text in brackets where it has none in its language files.
    private static string? Readable(string? message) => message is ['[', .., ']'] ? "Could not get the URL" : message;

    private static async Task<Answer<Paged<AuditLogEntry>>> AuditLogAsync(
        Guid id, IAuditService audit, AuditLogPresentation presentation, DocumentAccess access, Editor editor,
        Direction orderDirection = Direction.Descending, DateTimeOffset? sinceDate = null, int skip = 0, int take = 100)
        => await access.MaySeeAsync(editor, id)
            ? await presentation.ShowAsync(await audit.GetItemsByKeyAsync(id, UmbracoObjectTypes.Document, skip, take, orderDirection, sinceDate))
            : Answer.Forbidden;

    private static async Task<Answer<Paged<ReferenceModel>>> ReferencedByAsync(
        Guid id, ITrackedReferencesService references, ReferencePresentation presentation, DocumentAccess access, Editor editor,
        int skip = 0, int take = 20)
    {
        if (!await access.MaySeeAsync(editor, id))
        {
            return Answer.Forbidden;
        }

        var found = await references.GetPagedRelationsForItemAsync(id, UmbracoObjectTypes.Document, skip, take, filterMustBeIsDependency: true);
        return found.Success ? presentation.Show(found.Result) : found.Status.AsProblem();
    }

    private static async Task<Answer<Paged<ReferenceById>>> ReferencedDescendantsAsync(
        Guid id, ITrackedReferencesService references, DocumentAccess access, Editor editor, int skip = 0, int take = 20)
    {
        if (!await access.MaySeeAsync(editor, id))
        {
            return Answer.Forbidden;
        }

        var found = await references.GetPagedDescendantsInReferencesAsync(id, UmbracoObjectTypes.Document, skip, take, filterMustBeIsDependency: true);
        return found.Success ? Paged.Of(found.Result, item => new ReferenceById(item.NodeKey)) : found.Status.AsProblem();
    }

    private static async Task<Answer<Paged<ReferenceById>>> AreReferencedAsync(
        Guid[] id, ITrackedReferencesService references, DocumentAccess access, Editor editor, int skip = 0, int take = 20)
        => Paged.Of(
            await references.GetPagedKeysWithDependentReferencesAsync((await access.VisibleAsync(editor, id)).ToHashSet(), Constants.ObjectTypes.Document, skip, take),
            key => new ReferenceById(key));

    private static async Task<Answer<DocumentUrlInfo>> PreviewUrlAsync(
        Guid id, IContentEditingService editing, [FromServices] UrlProviderCollection providers, IPreviewService previews,
        DocumentAccess access, Editor editor, string? providerAlias = null, string? culture = null, string? segment = null)
    {
        if (!await access.MaySeeAsync(editor, id))
        {
            return Answer.Forbidden;
        }

        if (await editing.GetAsync(id) is not { } document)
        {
            return ContentPublishingOperationStatus.ContentNotFound.AsProblem();
        }

        if (providers.FirstOrDefault(provider => provider.Alias.Equals(providerAlias, StringComparison.OrdinalIgnoreCase)) is not { } chosen)
        {
            return new Problem("Invalid preview URL provider", StatusCodes.Status400BadRequest, Detail: "There is no URL provider of this alias.");
        }

        if (await chosen.GetPreviewUrlAsync(document, culture, segment) is not { } address)
        {
            return new Problem("No preview URL", StatusCodes.Status400BadRequest, Detail: "The URL provider has no preview of this document.");
        }

        await previews.TryEnterPreviewAsync(editor.User);
        return new DocumentUrlInfo(address.Culture, address.Url?.ToString(), address.Message, address.Provider);
    }
}
