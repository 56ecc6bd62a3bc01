using UmbracoKi.ContentModel;
using UmbracoKi.Integreat.Answers;
using UmbracoKi.Published;

namespace UmbracoKi.Integreat.Feedback;

/// <summary>What the feedback is about: a document, or only a kind of list.</summary>
/// <param name="Slug">As the client named it; null for a list, the map or a search.</param>
/// <param name="Document">Null in the same cases.</param>
internal sealed record FeedbackSubject(FeedbackKind Kind, string? Slug, PublishedNode? Document)
{
    /// <summary>The subject of <c>feedback/{type}/</c>, or why there is none.</summary>
    /// <param name="fallback">The language that stands in for places, events and the imprint.</param>
    public static (FeedbackSubject? Subject, Answer.Failure? Failure) Find(
        IPublishedSite site,
        PublishedNode region,
        string language,
        string fallback,
        FeedbackKind kind,
        FeedbackFields fields)
    {
        return kind switch
        {
            FeedbackKind.Search when fields.Query is null => (null, Errors.BadRequest("Search query is required.")),
            FeedbackKind.Page => Found("page", slug => site.FindBySlug(region, language, DocumentTypeAliases.Topic, slug)),
            FeedbackKind.Event => Found("event", slug => Either(DocumentTypeAliases.Event, WithoutDate(slug))),
            FeedbackKind.Place => Found("location", slug => Either(DocumentTypeAliases.Place, slug)),
            FeedbackKind.Offer => Found("offer", slug => site.OfType(region, DocumentTypeAliases.Offer).FirstOrDefault(offer => IsOffer(offer, slug))),
            FeedbackKind.Imprint => Imprint(),
            _ => (new FeedbackSubject(kind, null, null), null),
        };

        (FeedbackSubject?, Answer.Failure?) Found(string noun, Func<string, PublishedNode?> find) =>
            fields.Slug is { } slug && find(slug) is { } document
                ? (new FeedbackSubject(kind, slug, document), null)
                : (null, Errors.NotFound($"No {noun} found with slug \"{fields.Slug}\""));

        PublishedNode? Either(string type, string slug) =>
            site.FindBySlug(region, language, type, slug) ?? site.FindBySlug(region, fallback, type, slug);

        (FeedbackSubject?, Answer.Failure?) Imprint() =>
            site.OfType(region, DocumentTypeAliases.Imprint).FirstOrDefault(node => node.Variants.ContainsKey(language) || node.Variants.ContainsKey(fallback)) is { } imprint
                ? (new FeedbackSubject(kind, null, imprint), null)
                : (null, Errors.NoImprint);
    }

    /// <summary>The subject of the old <c>feedback/</c>, which names it by its address.</summary>
    public static (FeedbackSubject? Subject, Answer.Failure? Failure) FindByPermalink(
        IPublishedSite site,
        PublishedNode region,
        string language,
        string fallback,
        FeedbackFields fields)
    {
        var path = fields.Permalink?.Split('?', '#')[0];
        var segments = path?.Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (segments is not [.., var last])
        {
            return (null, Errors.BadRequest("Link is required."));
        }

        var kind = last == "imprint" ? FeedbackKind.Imprint
            : segments is [.., "events", _] ? FeedbackKind.Event
            : FeedbackKind.Page;
        return Find(site, region, language, fallback, kind, new FeedbackFields([KeyValuePair.Create("slug", (string?)Uri.UnescapeDataString(last))]));
    }

    private static bool IsOffer(PublishedNode offer, string slug) =>
        string.Equals(offer.Values.Text("offerAlias"), slug, StringComparison.OrdinalIgnoreCase)
        || offer.Variants.Values.Any(variant => string.Equals(variant.Slug, slug, StringComparison.OrdinalIgnoreCase));

    private static string WithoutDate(string slug) => slug.LastIndexOf('$') is > 0 and var dollar ? slug[..dollar] : slug;
}
