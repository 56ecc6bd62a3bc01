using UmbracoKi.ContentModel;
using UmbracoKi.Published;

namespace UmbracoKi.Integreat.Feedback;

/// <summary>What the feedback is about: a document, or only a kind of list.</summary>
/// <param name="Document">Null if it is about a list, the map or a search.</param>
internal sealed record FeedbackSubject(FeedbackKind Kind, PublishedNode? Document)
{
    /// <summary>The subject of <c>feedback/{type}/</c>, or why there is none.</summary>
    /// <param name="fallback">The language that stands in for places, events and the imprint.</param>
    public static (FeedbackSubject? Subject, FeedbackProblem? Problem) Find(
        IPublishedSite site,
        PublishedNode region,
        string language,
        string fallback,
        FeedbackKind kind,
        FeedbackFields fields)
    {
        switch (kind)
        {
            case FeedbackKind.Search when fields.Query is null:
                return (null, new FeedbackProblem(400, "Search query is required."));

            case FeedbackKind.Page:
                return Found(kind, fields.Slug, slug => site.FindBySlug(region, language, DocumentTypeAliases.Topic, slug));

            case FeedbackKind.Event:
                return Found(kind, fields.Slug, slug => Either(DocumentTypeAliases.Event, WithoutDate(slug)));

            case FeedbackKind.Place:
                return Found(kind, fields.Slug, slug => Either(DocumentTypeAliases.Place, slug));

            case FeedbackKind.Offer:
                return Found(kind, fields.Slug, slug => site.OfType(region, DocumentTypeAliases.Offer).FirstOrDefault(offer => IsOffer(offer, slug)));

            case FeedbackKind.Imprint:
                return Imprint();

            default:
                return (new FeedbackSubject(kind, null), null);
        }

        PublishedNode? Either(string type, string slug) =>
            site.FindBySlug(region, language, type, slug) ?? site.FindBySlug(region, fallback, type, slug);

        (FeedbackSubject?, FeedbackProblem?) Imprint() =>
            site.OfType(region, DocumentTypeAliases.Imprint).FirstOrDefault(node => node.Variants.ContainsKey(language) || node.Variants.ContainsKey(fallback)) is { } imprint
                ? (new FeedbackSubject(kind, imprint), null)
                : (null, new FeedbackProblem(404, "The imprint does not exist in this region for the selected language."));
    }

    /// <summary>The subject of the old <c>feedback/</c>, which names it by its address.</summary>
    public static (FeedbackSubject? Subject, FeedbackProblem? Problem) FindByPermalink(
        IPublishedSite site,
        PublishedNode region,
        string language,
        string fallback,
        FeedbackFields fields)
    {
        var segments = fields.Permalink?.Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (segments is not [.., var last])
        {
            return (null, new FeedbackProblem(400, "Link is required."));
        }

        var kind = last == "imprint" ? FeedbackKind.Imprint
            : segments is [.., "events", _] ? FeedbackKind.Event
            : FeedbackKind.Page;
        return Find(site, region, language, fallback, kind, new FeedbackFields([KeyValuePair.Create("slug", (string?)Uri.UnescapeDataString(last))]));
    }

    private static (FeedbackSubject? Subject, FeedbackProblem? Problem) Found(FeedbackKind kind, string? slug, Func<string, PublishedNode?> find) =>
        slug is not null && find(slug) is { } document
            ? (new FeedbackSubject(kind, document), null)
            : (null, new FeedbackProblem(404, $"No {Noun(kind)} found with slug \"{slug}\""));

    private static string Noun(FeedbackKind kind) => kind switch
    {
        FeedbackKind.Event => "event",
        FeedbackKind.Place => "location",
        FeedbackKind.Offer => "offer",
        _ => "page",
    };

    private static bool IsOffer(PublishedNode offer, string slug) =>
        string.Equals(offer.Values.Text("offerAlias"), slug, StringComparison.OrdinalIgnoreCase)
        || offer.Variants.Values.Any(variant => string.Equals(variant.Slug, slug, StringComparison.OrdinalIgnoreCase));

    private static string WithoutDate(string slug) => slug.LastIndexOf('$') is > 0 and var dollar ? slug[..dollar] : slug;
}
