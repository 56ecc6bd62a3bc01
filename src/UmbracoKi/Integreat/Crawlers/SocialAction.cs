using Microsoft.Extensions.Options;
using UmbracoKi.Integreat.Html;
using UmbracoKi.Integreat.Rendering;
using UmbracoKi.Languages;

namespace UmbracoKi.Integreat.Crawlers;

/// <summary><c>social/{path}</c>: the head of a page, with what search engines and messengers show of it.</summary>
internal sealed class SocialAction(SiteLanguages languages, IOptions<IntegreatOptions> options) : CrawlerAction(languages, options)
{
    private const int DescriptionLength = 200;

    public override IReadOnlyList<string> Routes { get; } = ["/api/v3/social/{**path}"];

    protected override string NotFound => "<html lang=\"de\"><head><title>404</title><meta name=\"robots\" content=\"noindex\"></head>";

    protected override string Write(RenderContext context, CrawledDocument document)
    {
        var tag = LanguageRegistry.TryGetByAppCode(document.Language, out var language) ? language.Tag : document.Language;
        var title = Text(document.Title);
        var description = Text(document.Description ?? Beginning(PlainText.Of(context.Render(document.Content, document.Language))));
        var address = Text($"{context.LinkBaseUrl}{document.Path}");
        var picture = context.Absolute(document.Picture) is { } url
            ? $"<meta property=\"og:image\" content=\"{Text(url)}\"><meta name=\"twitter:image\" content=\"{Text(url)}\">"
            : "";
        return $"""
            <html lang="{Text(tag)}"><head><meta charset="utf-8"><title>{title}</title><meta name="description" content="{description}"><link rel="canonical" href="{address}"><meta property="og:type" content="website"><meta property="og:title" content="{title}"><meta property="og:description" content="{description}"><meta property="og:url" content="{address}"><meta name="twitter:card" content="summary"><meta name="twitter:title" content="{title}"><meta name="twitter:description" content="{description}">{picture}</head>
            """;
    }

    private static string Beginning(string text)
    {
        if (text.Length <= DescriptionLength)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', DescriptionLength);
        end = end > 0 ? end : char.IsHighSurrogate(text[DescriptionLength - 1]) ? DescriptionLength - 1 : DescriptionLength;
        return text[..end] + "…";
    }
}
