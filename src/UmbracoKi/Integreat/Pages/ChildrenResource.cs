using System.Globalization;
using UmbracoKi.Integreat.Answers;
using UmbracoKi.Integreat.Rendering;
using UmbracoKi.Published;

namespace UmbracoKi.Integreat.Pages;

/// <summary>
/// <c>GET /api/v3/{region}/{language}/children/?depth=&amp;url=&amp;id=</c>: the page asked for and those below it; without
/// one, those at the top. An old slug leads to its page, which carries the new path.
/// </summary>
internal sealed class ChildrenResource(FragmentCache fragments) : IIntegreatResource
{
    public IReadOnlyList<string> Routes => ["{region}/{language}/children"];

    public IReadOnlyList<string> Parameters => ["depth", .. PageLookup.Parameters];

    public Answer Answer(ApiRequest request)
    {
        if (!TryReadDepth(request, out var depth))
        {
            return Errors.BadRequest("The depth parameter has to be a whole number.");
        }

        if (!PageLookup.IsAsked(request))
        {
            return List(request, request.HasLanguage ? PageTree.Below(request, request.Region, depth) : []);
        }

        var (topic, failure) = PageLookup.Find(request);
        return topic is null ? failure! : List(request, PageTree.Below(request, topic, depth).Prepend(topic));
    }

    private Answer List(ApiRequest request, IEnumerable<PublishedNode> topics) =>
        Answers.Answer.List([.. topics.Select(topic => fragments.Page(request, topic))]);

    private static bool TryReadDepth(ApiRequest request, out int depth)
    {
        depth = 1;
        return request.Parameter("depth") is not { } text || int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out depth);
    }
}
