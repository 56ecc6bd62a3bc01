using System.Globalization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Backoffice.Client;
using UmbracoKi.Embedded.Backoffice.Management.Documents;
using UmbracoKi.Embedded.Backoffice.Management.Security;
using UmbracoKi.Embedded.Backoffice.SignIn;
using UmbracoKi.Embedded.DeliveryApi.Rendering;
using Umbraco.Extensions;

namespace UmbracoKi.Embedded.Backoffice.Preview;

/// <summary>
/// What stands in the frame of the client's preview: <c>/{id}?culture=…</c>. In a preview the draft, else, for whoever is
/// signed in, what is published. For everybody else there is nothing.
/// </summary>
internal sealed class PreviewFrame(
    PreviewSession previews,
    CookieTokenAuthenticator authenticator,
    DocumentAccess access,
    IContentService contents,
    ILanguageService languages,
    IDocumentReader documents,
    PropertyLabels labels)
{
    public const string Route = "/{id:guid}";

    private const string NoStore = "no-store";

    /// <param name="culture">Null for a document that does not vary.</param>
    public static string AddressOf(Guid document, string? culture)
        => string.IsNullOrEmpty(culture) ? $"/{document}" : $"/{document}?culture={Uri.EscapeDataString(culture)}";

    public async Task AnswerAsync(HttpContext context, Guid id)
    {
        var draft = await previews.ContinueAsync(context);
        if ((draft ?? await authenticator.FindVisitorAsync(context)) is not { } visitor
            || !visitor.User.AllowedSections.Contains(Constants.Applications.Content)
            || !await access.MaySeeAsync(new Editor(visitor.User, visitor.Token.Session.ToString(), new EventMessages()), id)
            || contents.GetById(id) is not { } content)
        {
            context.Response.Headers.CacheControl = NoStore;
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await ShowAsync(context, content, draft is not null, PreviewTexts.Of(visitor.User.Language));
    }

    private async Task ShowAsync(HttpContext context, IContent content, bool draft, PreviewTexts texts)
    {
        var request = context.Request;
        var segment = request.Query["segment"].ToString() is { Length: > 0 } named ? named : null;
        var language = content.ContentType.VariesByCulture() ? await LanguageAsync(request.Query["culture"]) : null;
        var culture = language?.IsoCode;
        var document = documents.Find(content.Key, draft, culture, segment, new Uri($"{request.Scheme}://{request.Host}"));
        var page = PreviewPage.Render(document, draft, culture, language?.CultureName, texts, labels, AddressOf);

        context.Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        await Respond.HtmlAsync(
            context, Respond.Utf8(page), PreviewPage.Policy, status: document is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK, cacheControl: NoStore);

        string AddressOf(Guid key) => PreviewFrame.AddressOf(key, culture);
    }

    private async Task<ILanguage?> LanguageAsync(string? culture)
        => string.IsNullOrEmpty(culture)
            ? await languages.GetDefaultLanguageAsync()
            : await languages.GetAsync(culture);
}
