using UmbracoKi.Published;

namespace UmbracoKi.Integreat.Pages;

internal static class PageTree
{
    /// <summary>The translated topics at most so many levels below, in tree order.</summary>
    /// <param name="parent">A topic or the region.</param>
    public static IEnumerable<PublishedNode> Below(ApiRequest request, PublishedNode parent, int depth)
    {
        var waiting = new Stack<(PublishedNode Topic, int Level)>();
        Push(parent, 1);
        while (waiting.TryPop(out var next))
        {
            yield return next.Topic;
            Push(next.Topic, next.Level + 1);
        }

        void Push(PublishedNode above, int level)
        {
            if (level > depth)
            {
                return;
            }

            var children = request.Site.Children(above, request.Language);
            for (var index = children.Count - 1; index >= 0; index--)
            {
                waiting.Push((children[index], level));
            }
        }
    }
}
