using Microsoft.Extensions.Options;
using NodaTime;
using UmbracoKi.Integreat.Answers;
using UmbracoKi.Integreat.Rendering;

namespace UmbracoKi.Integreat.News;

/// <summary><c>news/{id}</c></summary>
internal sealed class NewsItemResource(FragmentCache fragments, IOptions<IntegreatOptions> options, TimeProvider time) : IIntegreatResource
{
    public IReadOnlyList<string> Routes { get; } = ["{region}/{language}/news/{item}"];

    public Answer Answer(ApiRequest request)
    {
        var news = CurrentNews.Of(request, Instant.FromDateTimeOffset(time.GetUtcNow()), Duration.FromDays(options.Value.NewsMaxAgeDays));
        return news.Items.FirstOrDefault(item => $"{NewsMapping.Source}-{item.Variant.Id}" == request.Item) is { } found
            ? Answers.Answer.One(fragments.Get(request, found.Node, context => NewsMapping.Map(context, found)), news.Changes)
            : Errors.NotFound("No news item matches the given query.");
    }
}
