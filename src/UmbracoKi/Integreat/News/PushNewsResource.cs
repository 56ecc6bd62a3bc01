using Microsoft.Extensions.Options;
using NodaTime;
using UmbracoKi.Integreat.Answers;
using UmbracoKi.Integreat.Rendering;

namespace UmbracoKi.Integreat.News;

/// <summary><c>fcm/</c>: the news as older apps read them.</summary>
internal sealed class PushNewsResource(FragmentCache fragments, IOptions<IntegreatOptions> options, TimeProvider time) : IIntegreatResource
{
    private const string AllChannels = "all";

    public IReadOnlyList<string> Routes { get; } = ["{region}/{language}/fcm"];

    public IReadOnlyList<string> Parameters { get; } = ["channel"];

    public Answer Answer(ApiRequest request)
    {
        var news = CurrentNews.Of(request, Instant.FromDateTimeOffset(time.GetUtcNow()), Duration.FromDays(options.Value.NewsMaxAgeDays));
        var channel = request.Parameter("channel") ?? AllChannels;
        return Answers.Answer.List(
            [.. news.Items
                .Where(item => channel == AllChannels || channel == item.Channel)
                .Select(item => fragments.Get(request, item.Node, context => NewsMapping.MapPush(context, item)))],
            news.Changes);
    }
}
