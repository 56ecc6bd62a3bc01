using UmbracoKi.ContentModel;
using UmbracoKi.Integreat.Answers;
using UmbracoKi.Integreat.Rendering;

namespace UmbracoKi.Integreat.Offers;

/// <summary><c>offers/</c>, once called <c>extras/</c>; also without a language, then in the default one.</summary>
internal sealed class OffersResource(FragmentCache fragments) : IIntegreatResource
{
    public IReadOnlyList<string> Routes { get; } =
    [
        "{region}/{language}/offers",
        "{region}/{language}/extras",
        "{region}/offers",
        "{region}/extras",
    ];

    public Answer Answer(ApiRequest request) =>
        Answers.Answer.List([.. request.Site.OfType(request.Region, DocumentTypeAliases.Offer)
            .Select(offer => fragments.Get(request, offer, context => OfferResponse.From(context, offer)))]);
}
