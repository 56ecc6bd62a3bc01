using UmbracoKi.Integreat.Answers;
using UmbracoKi.Integreat.Rendering;

namespace UmbracoKi.Integreat.Pages;

/// <summary><c>GET /api/v3/{region}/{language}/pages/</c>: all pages of a language in tree order.</summary>
internal sealed class PagesResource(FragmentCache fragments) : IIntegreatResource
{
    public IReadOnlyList<string> Routes => ["{region}/{language}/pages"];

    public Answer Answer(ApiRequest request) =>
        request.HasLanguage
            ? Answers.Answer.List([.. PageTree.Below(request, request.Region, int.MaxValue).Select(topic => fragments.Page(request, topic))])
            : Errors.UnknownLanguage;
}
