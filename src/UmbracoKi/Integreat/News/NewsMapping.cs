using UmbracoKi.Integreat.Rendering;

namespace UmbracoKi.Integreat.News;

internal static class NewsMapping
{
    public const string Source = "local";

    public static NewsResponse Map(RenderContext context, NewsItem item) => new()
    {
        Id = $"{Source}-{item.Variant.Id}",
        Title = NewsText.Plain(item.Title),
        Content = NewsText.Plain(item.Variant.Values.Text("content")),
        DisplayDate = WireTime.Utc(item.Shown.ToDateTimeOffset()),
        LastUpdated = WireTime.Local(item.Variant.LastUpdated, context.Zone),
        PublishedAt = WireTime.Local(item.Shown.ToDateTimeOffset(), context.Zone),
        Channel = item.Channel,
        AvailableLanguages = Languages(item, id => new NewsLink($"{Source}-{id}")),
        ExternalUrl = item.Node.Values.TextOrNull("externalUrl"),
    };

    public static PushNewsResponse MapPush(RenderContext context, NewsItem item) => new()
    {
        Id = item.Variant.Id,
        Title = NewsText.Plain(item.Title),
        Message = NewsText.Plain(item.Variant.Values.Text("content")),
        Timestamp = WireTime.Utc(item.Shown.ToDateTimeOffset()),
        LastUpdated = WireTime.Local(item.Variant.LastUpdated, context.Zone),
        PublishedAt = WireTime.Local(item.Shown.ToDateTimeOffset(), context.Zone),
        DisplayDate = WireTime.Utc(item.Shown.ToDateTimeOffset()),
        Channel = item.Channel,
        AvailableLanguages = Languages(item, id => new PushNewsLink(id)),
    };

    private static SortedDictionary<string, TLink> Languages<TLink>(NewsItem item, Func<int, TLink> link)
    {
        var links = new SortedDictionary<string, TLink>(StringComparer.Ordinal);
        foreach (var (language, variant) in item.Node.Variants)
        {
            links[language] = link(variant.Id);
        }

        return links;
    }
}
