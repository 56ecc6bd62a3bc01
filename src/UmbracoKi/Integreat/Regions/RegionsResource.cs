using UmbracoKi.Integreat.Answers;
using UmbracoKi.Integreat.Rendering;
using UmbracoKi.Languages;

namespace UmbracoKi.Integreat.Regions;

/// <summary><c>GET /api/v3/regions/</c>: all regions, hidden ones too.</summary>
internal sealed class RegionsResource(FragmentCache fragments, SiteLanguages languages) : IIntegreatResource
{
    public IReadOnlyList<string> Routes => ["regions"];

    public Answer Answer(ApiRequest request) =>
        Answers.Answer.List([.. request.Site.Regions.Select(region => fragments.Get(request, region, _ => RegionResponse.From(region, languages)))]);
}
