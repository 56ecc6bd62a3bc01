using UmbracoKi.Integreat.Rendering;
using UmbracoKi.Offers;
using UmbracoKi.Published;

namespace UmbracoKi.Integreat.Offers;

/// <summary>An offer, in the list of the region and embedded in pages.</summary>
/// <param name="Post">What is posted to it; null if it is only opened.</param>
internal sealed record OfferResponse(string Name, string Alias, string Url, IReadOnlyDictionary<string, string>? Post, string? Thumbnail)
{
    public static OfferResponse From(RenderContext context, PublishedNode offer)
    {
        var variant = offer.VariantIn(context.Language, context.DefaultLanguage);
        return new OfferResponse(
            variant.Title(),
            offer.Values.TextOrNull("offerAlias") ?? variant.Slug,
            offer.Values.Text("url"),
            PostOf(offer),
            context.Absolute(offer.Values.Picture("thumbnail")));
    }

    private static Dictionary<string, string>? PostOf(PublishedNode offer) =>
        PostParameterList.TryParse(offer.Values.Text("postParameters"), out var parameters, out _) && parameters.Count > 0
            ? new Dictionary<string, string>(parameters)
            : null;
}
