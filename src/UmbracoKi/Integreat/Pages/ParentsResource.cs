using UmbracoKi.Integreat.Answers;
using UmbracoKi.Integreat.Rendering;

namespace UmbracoKi.Integreat.Pages;

/// <summary><c>GET /api/v3/{region}/{language}/parents/?url=&amp;id=</c>: the pages above, outermost first, without the page itself.</summary>
internal sealed class ParentsResource(FragmentCache fragments) : IIntegreatResource
{
    public IReadOnlyList<string> Routes => ["{region}/{language}/parents"];

    public IReadOnlyList<string> Parameters => PageLookup.Parameters;

    public Answer Answer(ApiRequest request)
    {
        var (topic, failure) = PageLookup.Find(request);
        return topic is null
            ? failure!
            : Answers.Answer.List([.. request.Site.Ancestors(topic, request.Language).Select(above => fragments.Page(request, above))]);
    }
}
