using UmbracoKi.ContentModel;
using UmbracoKi.Integreat.Rendering;
using UmbracoKi.Languages;
using UmbracoKi.Published;

namespace UmbracoKi.Integreat.Crawlers;

/// <summary>What an address of the web app shows.</summary>
/// <param name="Language">Of the text, which is another than the one asked for when it is a fallback.</param>
/// <param name="Content">Stored markup; empty if there is none.</param>
/// <param name="Picture">Server-relative or null.</param>
internal sealed record CrawledDocument(PublishedNode Region, string Language, string Path, string Title, string? Description, string Content, string? Picture)
{
    /// <param name="path">Below the app's host, decoded: <c>region/uk/a/b</c>.</param>
    public static CrawledDocument? Find(IPublishedSite site, SiteLanguages languages, string path)
    {
        var segments = path.ToLowerInvariant().Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (segments is not [var slug, ..] || site.Region(slug) is not { } region)
        {
            return null;
        }

        var fallback = languages.Default.AppCode;
        var language = segments.Length > 1 ? segments[1] : fallback;
        if (!region.Variants.TryGetValue(language, out var name))
        {
            return null;
        }

        return segments switch
        {
            [_] or [_, _] => Home(region, name),
            [_, _, "locations" or "places", var place] => Translated(DocumentTypeAliases.Place, place),
            [_, _, "events", var happening] => Translated(DocumentTypeAliases.Event, happening.LastIndexOf('$') is > 0 and var dollar ? happening[..dollar] : happening),
            [_, _, "imprint"] => Imprint(),
            [_, _, "locations" or "places" or "events" or "news" or "search"] => Home(region, name),
            [_, _, .., var topic] => site.FindBySlug(region, language, DocumentTypeAliases.Topic, topic) is { } found
                && found.Variants.TryGetValue(language, out var variant)
                && site.Path(found, language) is { } topicPath
                    ? Of(region, found, variant, topicPath)
                    : null,
            _ => null,
        };

        CrawledDocument? Translated(string type, string last) =>
            (site.FindBySlug(region, language, type, last) ?? site.FindBySlug(region, fallback, type, last)) is { } found
            && Translation.Find(site, region, found, language, fallback) is { } translation
                ? Of(region, found, translation.Variant, translation.Path)
                : null;

        CrawledDocument? Imprint() =>
            site.OfType(region, DocumentTypeAliases.Imprint).FirstOrDefault() is { } imprint
            && (imprint.Variants.GetValueOrDefault(language) ?? imprint.Variants.GetValueOrDefault(fallback)) is { } variant
                ? Of(region, imprint, variant, $"/{slug}/{language}/imprint")
                : null;
    }

    private static CrawledDocument Home(PublishedNode region, PublishedVariant name) =>
        new(region, name.Language, $"/{region.Values.Text("slug")}/{name.Language}", name.Title(), name.Values.TextOrNull("description"), "", region.Values.Picture("logo"));

    private static CrawledDocument Of(PublishedNode region, PublishedNode node, PublishedVariant variant, string path) =>
        new(region, variant.Language, path, variant.Title(), variant.Values.TextOrNull("metaDescription"), variant.Values.Text("content"), node.Values.Picture("thumbnail"));
}
