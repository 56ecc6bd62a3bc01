using UmbracoKi.ContentModel;
using UmbracoKi.Integreat.Html;
using UmbracoKi.Integreat.Offers;
using UmbracoKi.Integreat.Organisations;
using UmbracoKi.Integreat.Rendering;
using UmbracoKi.Published;

namespace UmbracoKi.Integreat.Pages;

/// <summary>A topic in one language. <c>title</c>, <c>content</c>, <c>parent</c>, <c>available_languages</c> and <c>embedded_offers</c> are never null: the app breaks on it.</summary>
/// <param name="Id">Of the translation.</param>
/// <param name="Order">Among the pages with the same parent, in this language.</param>
/// <param name="Hash">Of title and content.</param>
/// <param name="SlugHistory">Every slug this translation has had, the present one included.</param>
internal sealed record PageResponse(
    int Id,
    string? Url,
    string? Path,
    string Title,
    string ModifiedGmt,
    string LastUpdated,
    string Excerpt,
    string Content,
    ParentResponse Parent,
    int Order,
    IReadOnlyDictionary<string, AlternateResponse> AvailableLanguages,
    string? Thumbnail,
    OrganisationResponse? Organization,
    IReadOnlyList<OfferResponse> EmbeddedOffers,
    string Hash,
    IReadOnlyList<string> SlugHistory)
{
    /// <param name="topic">Published in the language asked for.</param>
    public static PageResponse From(RenderContext context, PublishedNode topic)
    {
        var language = context.Language;
        var variant = topic.Variants[language];
        var title = variant.Title();
        var content = PageContent.Of(context, topic, language);
        return new PageResponse(
            variant.Id,
            context.UrlOf(topic, language),
            context.PathOf(topic, language),
            title,
            context.ModifiedGmtOf(variant),
            context.LastUpdatedOf(variant),
            PlainText.Of(content),
            content,
            ParentOf(context, topic),
            context.Site.Rank(topic, language),
            context.AlternatesOf(topic),
            context.Absolute(topic.Values.Picture("thumbnail")),
            OrganisationResponse.Of(context, topic),
            [.. context.Picked(topic.Values, "offers").Where(offer => offer.Type == DocumentTypeAliases.Offer).Select(offer => OfferResponse.From(context, offer))],
            ContentHash.Of(title, content),
            context.Site.SlugHistory(topic, language));
    }

    private static ParentResponse ParentOf(RenderContext context, PublishedNode topic)
    {
        var ancestors = context.Site.Ancestors(topic, context.Language);
        if (ancestors.Count == 0)
        {
            return ParentResponse.None;
        }

        var parent = ancestors[^1];
        context.Uses(parent.Key);
        return new ParentResponse(parent.Id, context.UrlOf(parent, context.Language), context.PathOf(parent, context.Language));
    }
}
