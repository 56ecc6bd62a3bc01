using UmbracoKi.Integreat.Answers;
using UmbracoKi.Integreat.Rendering;

namespace UmbracoKi.Integreat.Pages;

/// <summary><c>GET /api/v3/{region}/{language}/page/?url=&amp;id=</c>, also called <c>post/</c>.</summary>
internal sealed class PageResource(FragmentCache fragments) : IIntegreatResource
{
    public IReadOnlyList<string> Routes => ["{region}/{language}/page", "{region}/{language}/post"];

    public IReadOnlyList<string> Parameters => PageLookup.Parameters;

    public Answer Answer(ApiRequest request)
    {
        var (topic, failure) = PageLookup.Find(request);
        return topic is null ? failure! : Answers.Answer.One(fragments.Page(request, topic));
    }
}
