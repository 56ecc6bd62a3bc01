using UmbracoKi.ContentModel;
using UmbracoKi.Integreat.Answers;
using UmbracoKi.Integreat.Rendering;
using UmbracoKi.Languages;
using UmbracoKi.Published;

namespace UmbracoKi.Integreat.Imprint;

/// <summary><c>GET /api/v3/{region}/{language}/imprint/</c>, also called <c>disclaimer/</c>.</summary>
internal sealed class ImprintResource(FragmentCache fragments, SiteLanguages languages) : IIntegreatResource
{
    public IReadOnlyList<string> Routes => ["{region}/{language}/imprint", "{region}/{language}/disclaimer"];

    public Answer Answer(ApiRequest request)
    {
        var imprints = request.Site.OfType(request.Region, DocumentTypeAliases.Imprint);
        return (Find(imprints, request.Language) ?? Find(imprints, languages.Default.AppCode)) is var (imprint, variant)
            ? Answers.Answer.One(fragments.Get(request, imprint, context => ImprintResponse.From(context, imprint, variant)))
            : Errors.NoImprint;
    }

    private static (PublishedNode Imprint, PublishedVariant Variant)? Find(IReadOnlyList<PublishedNode> imprints, string language)
    {
        foreach (var imprint in imprints)
        {
            if (imprint.Variants.TryGetValue(language.ToLowerInvariant(), out var variant))
            {
                return (imprint, variant);
            }
        }

        return null;
    }
}
