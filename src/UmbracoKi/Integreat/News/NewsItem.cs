using NodaTime;
using UmbracoKi.Integreat.Rendering;
using UmbracoKi.Published;

namespace UmbracoKi.Integreat.News;

/// <summary>A news item in one language.</summary>
/// <param name="Shown">The moment it is dated to; it appears then and goes when it is too old.</param>
internal sealed record NewsItem(PublishedNode Node, PublishedVariant Variant, Instant Shown)
{
    public const string DefaultChannel = "news";

    public string Channel => Node.Values.TextOrNull("channel") ?? DefaultChannel;

    public string Title => Variant.Title();
}
