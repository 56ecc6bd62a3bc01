using System.Diagnostics;
using System.Net.Http.Headers;
using Umbraco.Cms.Core.Models.ContentEditing;

namespace UmbracoKi.Benchmarks.Delivery;

/// <summary>Documents written a second, and how soon a change is in the Delivery API.</summary>
internal sealed class WritingComparison(SiteHost site, BenchmarkOptions options, ResultTable table)
{
    private const string German = "de-DE";
    private const string Paragraph = "Das Kommunale Integrationszentrum berät, vernetzt und koordiniert. Консультації, зв’язки та координація. ";
    private static readonly string[] Cultures = [German, "uk-UA", "en-US", "tr-TR"];

    public static Guid TopicKey(int number) => SiteHost.Key($"topic {number}");

    public async Task MeasureAsync()
    {
        var topic = site.TypeKey("kiTopic");
        await WriteAsync(SiteHost.Key("region"), site.TypeKey("kiRegion"), null, [SiteHost.Value("slug", "benchmark"), SiteHost.Value("nameWithoutPrefix", "Benchmark")], "Region");

        // A tree three levels deep, a hundred documents to a parent, as a large district has.
        await WriteAsync(TopicKey(0), topic, SiteHost.Key("region"), [], "Thema 0");
        var watch = Stopwatch.StartNew();
        for (var i = 1; i < options.Documents; i++)
        {
            var parent = i < 100 ? SiteHost.Key("region") : TopicKey(i / 100);
            await WriteAsync(TopicKey(i), topic, parent, [], $"Thema {i}");
        }

        table.Add(
            $"documents created and published in {Cultures.Length} cultures",
            $"{(options.Documents - 1) / watch.Elapsed.TotalSeconds:0.0}/s",
            "a full Umbraco 17 over its Management API: about 5/s");

        await MeasureVisibilityAsync();
    }

    private async Task MeasureVisibilityAsync()
    {
        using var client = new HttpClient { BaseAddress = site.Address };
        client.DefaultRequestHeaders.AcceptLanguage.Add(new StringWithQualityHeaderValue(German));
        var path = $"/umbraco/delivery/api/v2/content/item/{TopicKey(7)}";
        await client.GetStringAsync(path);

        List<double> publishing = [];
        List<double> answering = [];
        for (var i = 0; i < 30; i++)
        {
            var name = $"Thema 7 geändert {i}";
            await site.SaveAsync(TopicKey(7), new ContentUpdateModel { Properties = Texts(name), Variants = Names(name) });

            var watch = Stopwatch.StartNew();
            await site.PublishAsync(TopicKey(7), Names(name));
            publishing.Add(watch.Elapsed.TotalMilliseconds);

            watch.Restart();
            if (!(await client.GetStringAsync(path)).Contains(name, StringComparison.Ordinal))
            {
                throw new InvalidOperationException("The answer after a publish was the old one.");
            }

            answering.Add(watch.Elapsed.TotalMilliseconds);
        }

        table.Add("publish until the new answer has arrived, median", $"{Statistics.Median(publishing) + Statistics.Median(answering):0.0} ms",
            $"{Statistics.Median(publishing):0.0} ms publishing, {Statistics.Median(answering):0.0} ms first answer");
    }

    private Task WriteAsync(Guid key, Guid type, Guid? parent, PropertyValueModel[] invariant, string name) => site.WriteAsync(new ContentCreateModel
    {
        Key = key,
        ContentTypeKey = type,
        ParentKey = parent,
        Properties = [.. invariant, .. parent is null ? Titles(name) : Texts(name)],
        Variants = Names(name),
    });

    private static List<VariantModel> Names(string name) => [.. Cultures.Select(culture => new VariantModel { Culture = culture, Name = Name(name, culture) })];

    private static IEnumerable<PropertyValueModel> Titles(string name) => Cultures.Select(culture => SiteHost.Value("title", Name(name, culture), culture));

    private static List<PropertyValueModel> Texts(string name) => [.. Titles(name), .. Cultures.Select(culture => SiteHost.Value("content", Markup(culture), culture))];

    private static object Markup(string culture) => SiteHost.RichText($"<h2>{culture}</h2>" + string.Concat(Enumerable.Repeat($"<p>{Paragraph}</p>", 12)));

    private static string Name(string name, string culture) => culture == German ? name : $"{name} {culture}";
}
