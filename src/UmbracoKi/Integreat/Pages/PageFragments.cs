using UmbracoKi.Integreat.Rendering;
using UmbracoKi.Published;

namespace UmbracoKi.Integreat.Pages;

internal static class PageFragments
{
    /// <param name="topic">Published in the language asked for.</param>
    public static Fragment Page(this FragmentCache fragments, ApiRequest request, PublishedNode topic) =>
        fragments.Get(request, topic, context => PageResponse.From(context, topic));
}
