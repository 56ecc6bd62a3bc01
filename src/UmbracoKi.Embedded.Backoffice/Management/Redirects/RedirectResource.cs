using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Web;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Problems;
using UmbracoKi.Embedded.Backoffice.Management.Security;

namespace UmbracoKi.Embedded.Backoffice.Management.Redirects;

/// <summary>Old addresses of documents, kept when they were renamed or moved.</summary>
internal sealed class RedirectResource : IManagementResource
{
    public void Map(RouteGroupBuilder api)
    {
        var redirects = api.MapGroup("redirect-management").WithTags("Redirect Management").RequireSection(Constants.Applications.Content);
        redirects.MapGet("", List);
        redirects.MapGet("{id:guid}", ListOfDocument);
        redirects.MapDelete("{id:guid}", Delete);
        redirects.MapGet("status", Status);
        redirects.MapPost("status", ChangeStatus);
    }

    private static Answer<Paged<RedirectResponse>> List(
        IRedirectUrlService redirects, IUmbracoContextFactory contexts, IPublishedUrlProvider urls, string? filter = null, int skip = 0, int take = 100)
    {
        using var context = contexts.EnsureUmbracoContext();
        var size = Math.Max(take, 1);
        var page = Math.Max(skip, 0) / size;
        var found = string.IsNullOrWhiteSpace(filter)
            ? redirects.GetAllRedirectUrls(page, size, out var total)
            : redirects.SearchRedirectUrls(filter, page, size, out total);
        return Paged.Of(total, take > 0 ? found.Select(redirect => Show(redirect, urls)) : []);
    }

    private static Answer<Paged<RedirectResponse>> ListOfDocument(
        Guid id, IRedirectUrlService redirects, IUmbracoContextFactory contexts, IPublishedUrlProvider urls, int skip = 0, int take = 100)
    {
        using var context = contexts.EnsureUmbracoContext();
        return Paged.Of([.. redirects.GetContentRedirectUrls(id)], skip, take, redirect => Show(redirect, urls));
    }

    private static Answer Delete(Guid id, IRedirectUrlService redirects)
    {
        redirects.Delete(id);
        return Answer.Done;
    }

    private static Answer<RedirectStatusResponse> Status(IOptionsMonitor<WebRoutingSettings> routing, Editor editor)
        => new RedirectStatusResponse(
            routing.CurrentValue.DisableRedirectUrlTracking ? RedirectStatus.Disabled : RedirectStatus.Enabled,
            editor.User.Groups.Any(group => group.Alias == Constants.Security.AdminGroupAlias));

    private static Answer ChangeStatus() => new Problem(
        "Not available in this installation",
        StatusCodes.Status501NotImplemented,
        Detail: "Whether old addresses are kept is set in the host's configuration: Umbraco:CMS:WebRouting:DisableRedirectUrlTracking.");

    private static RedirectResponse Show(IRedirectUrl redirect, IPublishedUrlProvider urls) => new(
        redirect.Key,
        redirect.Url,
        urls.GetUrl(redirect.ContentKey, UrlMode.Relative, redirect.Culture),
        redirect.CreateDateUtc.Offset(),
        new ReferenceById(redirect.ContentKey),
        redirect.Culture);

    private enum RedirectStatus
    {
        Enabled,
        Disabled,
    }

    private sealed record RedirectStatusResponse(RedirectStatus Status, bool UserIsAdmin);

    private sealed record RedirectResponse(
        Guid Id, string OriginalUrl, string DestinationUrl, DateTimeOffset Created, ReferenceById Document, string? Culture);
}
