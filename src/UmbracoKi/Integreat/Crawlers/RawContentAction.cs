using Microsoft.Extensions.Options;
using UmbracoKi.Integreat.Html;
using UmbracoKi.Integreat.Rendering;
using UmbracoKi.Languages;

namespace UmbracoKi.Integreat.Crawlers;

/// <summary><c>raw-content/{path}</c>: title and text of a page.</summary>
internal sealed class RawContentAction(SiteLanguages languages, IOptions<IntegreatOptions> options) : CrawlerAction(languages, options)
{
    public override IReadOnlyList<string> Routes { get; } = ["/api/v3/raw-content/{**path}"];

    protected override string NotFound => "<h1>404</h1>";

    protected override string Write(RenderContext context, CrawledDocument document) =>
        $"<h1>{Text(document.Title)}</h1>\n{context.Render(document.Content, document.Language)}";
}
