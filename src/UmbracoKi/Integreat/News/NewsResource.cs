using System.Globalization;
using Microsoft.Extensions.Options;
using NodaTime;
using UmbracoKi.Integreat.Answers;
using UmbracoKi.Integreat.Rendering;

namespace UmbracoKi.Integreat.News;

/// <summary><c>news</c>: everything current, or one page of it when <c>page</c> or <c>size</c> is given.</summary>
internal sealed class NewsResource(FragmentCache fragments, IOptions<IntegreatOptions> options, TimeProvider time) : IIntegreatResource
{
    private const int DefaultSize = 20;
    private const int MaxSize = 500;

    public IReadOnlyList<string> Routes { get; } = ["{region}/{language}/news"];

    public IReadOnlyList<string> Parameters { get; } = ["channel", "source", "page", "size"];

    public Answer Answer(ApiRequest request)
    {
        if (!TryNumber(request, "page", 1, int.MaxValue, out var page) || !TryNumber(request, "size", 1, MaxSize, out var size))
        {
            return Errors.BadRequest("Invalid page or size.");
        }

        var news = CurrentNews.Of(request, Instant.FromDateTimeOffset(time.GetUtcNow()), Duration.FromDays(options.Value.NewsMaxAgeDays));
        var sources = request.Parameters("source");
        var items = news.Items.Where(item =>
            (request.Parameter("channel") is not { } channel || channel == item.Channel)
            && (sources.Count == 0 || sources.Contains(NewsMapping.Source)));
        if (page is not null || size is not null)
        {
            var length = size ?? DefaultSize;
            items = items.Skip((int)Math.Min(int.MaxValue, ((page ?? 1) - 1L) * length)).Take(length);
        }

        return Answers.Answer.List([.. items.Select(item => fragments.Get(request, item.Node, context => NewsMapping.Map(context, item)))], news.Changes);
    }

    private static bool TryNumber(ApiRequest request, string name, int minimum, int maximum, out int? number)
    {
        number = null;
        if (request.Parameter(name) is not { } text)
        {
            return true;
        }

        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value < minimum)
        {
            return false;
        }

        number = Math.Min(value, maximum);
        return true;
    }
}
