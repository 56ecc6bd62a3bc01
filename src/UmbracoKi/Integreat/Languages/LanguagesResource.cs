using UmbracoKi.Integreat.Answers;
using UmbracoKi.Integreat.Rendering;
using UmbracoKi.Languages;

namespace UmbracoKi.Integreat.Languages;

/// <summary><c>GET /api/v3/{region}/languages/</c>.</summary>
internal sealed class LanguagesResource(FragmentCache fragments, SiteLanguages languages) : IIntegreatResource
{
    public IReadOnlyList<string> Routes => ["{region}/languages", "{region}/{language}/languages"];

    public Answer Answer(ApiRequest request) =>
        Answers.Answer.One(fragments.Get(request, request.Region, _ => LanguageEntryResponse.Of(request.Region, languages)));
}
