using NodaTime;
using UmbracoKi.ContentModel;

namespace UmbracoKi.Integreat.News;

/// <summary>The news of a region that are neither still to come nor too old.</summary>
/// <param name="Items">Newest first.</param>
/// <param name="Changes">When time alone changes them; null for never.</param>
internal sealed record CurrentNews(IReadOnlyList<NewsItem> Items, DateTimeOffset? Changes)
{
    public static CurrentNews Of(ApiRequest request, Instant now, Duration maxAge)
    {
        var zone = WireTime.Zone(request.Region.Values.Text("timeZone"));
        var items = new List<NewsItem>();
        Instant? changes = null;
        foreach (var node in request.Site.OfType(request.Region, DocumentTypeAliases.News))
        {
            if (!node.Variants.TryGetValue(request.Language, out var variant) || node.Values.Time("displayDate") is not { } date)
            {
                continue;
            }

            var item = new NewsItem(node, variant, zone.AtLeniently(LocalDateTime.FromDateTime(date)).ToInstant());
            if (item.Shown + maxAge < now)
            {
                continue;
            }

            var next = item.Shown > now ? item.Shown : item.Shown + maxAge + Duration.Epsilon;
            changes = changes is { } earlier ? Instant.Min(earlier, next) : next;
            if (item.Shown <= now)
            {
                items.Add(item);
            }
        }

        return new CurrentNews([.. items.OrderByDescending(item => item.Shown).ThenByDescending(item => item.Variant.Id)], changes?.ToDateTimeOffset());
    }
}
