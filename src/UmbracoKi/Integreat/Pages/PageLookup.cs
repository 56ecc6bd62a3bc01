using UmbracoKi.ContentModel;
using UmbracoKi.Integreat.Answers;
using UmbracoKi.Published;
using UmbracoKi.Storage;

namespace UmbracoKi.Integreat.Pages;

/// <summary>Finds the page that <c>url</c> or <c>id</c> mean.</summary>
internal static class PageLookup
{
    public static readonly IReadOnlyList<string> Parameters = ["url", "id"];

    public static bool IsAsked(ApiRequest request) => request.Parameter("url") is not null || request.Parameter("id") is not null;

    /// <returns>The topic, published in the language asked for; or null and why not.</returns>
    public static (PublishedNode? Topic, Answer.Failure? Failure) Find(ApiRequest request)
    {
        if (request.Parameter("url") is { } url)
        {
            var topic = request.HasLanguage && Slug.Of(url) is { } slug
                ? request.Site.FindBySlug(request.Region, request.Language, DocumentTypeAliases.Topic, slug)
                : null;
            return topic is null ? (null, Errors.NoPageForUrl) : (topic, null);
        }

        if (request.Parameter("id") is { } id)
        {
            var topic = request.HasLanguage && int.TryParse(id, out var number) ? ById(request, number) : null;
            return topic is null ? (null, Errors.NoPage) : (topic, null);
        }

        return (null, Errors.IdOrUrlRequired);
    }

    // The id of the page, as in parent.id; that of a translation may be another page's number.
    private static PublishedNode? ById(ApiRequest request, int id) =>
        request.Site.FindById(IdKind.Page, id) is { } topic
        && topic.Variants.ContainsKey(request.Language)
        && request.Site.RegionOf(topic)?.Key == request.Region.Key
            ? topic
            : null;
}
