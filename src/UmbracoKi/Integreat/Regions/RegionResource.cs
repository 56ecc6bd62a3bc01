using UmbracoKi.Integreat.Answers;
using UmbracoKi.Integreat.Rendering;
using UmbracoKi.Languages;

namespace UmbracoKi.Integreat.Regions;

/// <summary><c>GET /api/v3/regions/{region}/</c>.</summary>
internal sealed class RegionResource(FragmentCache fragments, SiteLanguages languages) : IIntegreatResource
{
    public IReadOnlyList<string> Routes => ["regions/{region}"];

    public Answer Answer(ApiRequest request) =>
        Answers.Answer.One(fragments.Get(request, request.Region, _ => RegionResponse.From(request.Region, languages)));
}
