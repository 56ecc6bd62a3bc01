using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using UmbracoKi.Integreat.Rendering;
using UmbracoKi.Languages;

namespace UmbracoKi.Integreat.Crawlers;

/// <summary>Finds what an address of the app shows and writes it as a piece of HTML, for readers that run no scripts.</summary>
internal abstract class CrawlerAction(SiteLanguages languages, IOptions<IntegreatOptions> options) : IIntegreatAction
{
    public abstract IReadOnlyList<string> Routes { get; }

    public async Task HandleAsync(HttpContext context, ApiRequest request)
    {
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            await ErrorWriter.WriteAsync(context, Errors.InvalidMethod);
            return;
        }

        var found = CrawledDocument.Find(request.Site, languages, context.Request.RouteValues["path"] as string ?? "");
        var html = NotFound;
        if (found is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
        else
        {
            var rendering = new RenderContext(request with { AskedRegion = found.Region, Language = found.Language }, options.Value, languages);
            html = Write(rendering, found);
            context.Response.Headers.ContentLanguage = LanguageRegistry.TryGetByAppCode(found.Language, out var language) ? language.Tag : found.Language;
        }

        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; img-src *; sandbox";
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.WriteAsync(html, context.RequestAborted);
        }
    }

    protected abstract string NotFound { get; }

    protected abstract string Write(RenderContext context, CrawledDocument document);

    protected static string Text(string? text) => System.Net.WebUtility.HtmlEncode(text ?? "");
}
