using System.Diagnostics;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Hosting;

namespace UmbracoKi.Benchmarks;

/// <summary>The web host's services in this process, to write through Umbraco's editing and publishing services.</summary>
internal sealed class EditingHost : IAsyncDisposable
{
    private const string German = "de-DE";
    private const string Paragraph = "Das Kommunale Integrationszentrum berät, vernetzt und koordiniert. Консультації, зв’язки та координація. ";
    private static readonly string[] Cultures = [German, "uk-UA", "en-US", "tr-TR"];

    private readonly WebApplication _app;

    private EditingHost(WebApplication app) => _app = app;

    public static async Task<EditingHost> StartAsync(string siteDirectory)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = siteDirectory });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration["Umbraco:CMS:DeliveryApi:Enabled"] = "true";
        builder.AddEmbeddedUmbraco(options => options.EntryAssembly = typeof(EditingHost).Assembly);
        var app = builder.Build();
        app.UseEmbeddedUmbraco();
        await app.StartAsync();
        return new EditingHost(app);
    }

    public static Guid TopicKey(int number) => Key($"topic {number}");

    public async Task MeasureWritingAsync(BenchmarkOptions options, ResultTable table)
    {
        var types = Get<IContentTypeService>();
        var region = types.Get("kiRegion")!.Key;
        var topic = types.Get("kiTopic")!.Key;
        await WriteAsync(Key("region"), region, null, [Value("slug", "benchmark"), Value("nameWithoutPrefix", "Benchmark")], "Region");

        // A tree three levels deep, a hundred documents to a parent, as a large district has.
        await WriteAsync(TopicKey(0), topic, Key("region"), [], "Thema 0");
        var watch = Stopwatch.StartNew();
        for (var i = 1; i < options.Documents; i++)
        {
            var parent = i < 100 ? Key("region") : TopicKey(i / 100);
            await WriteAsync(TopicKey(i), topic, parent, [], $"Thema {i}");
        }

        table.Add(
            $"documents created and published in {Cultures.Length} cultures",
            $"{(options.Documents - 1) / watch.Elapsed.TotalSeconds:0.0}/s",
            "a full Umbraco 17 over its Management API: about 5/s");

        await MeasureVisibilityAsync(table);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private async Task MeasureVisibilityAsync(ResultTable table)
    {
        using var client = new HttpClient { BaseAddress = new Uri(_app.Urls.First()) };
        client.DefaultRequestHeaders.AcceptLanguage.Add(new StringWithQualityHeaderValue(German));
        var path = $"/umbraco/delivery/api/v2/content/item/{TopicKey(7)}";
        await client.GetStringAsync(path);

        List<double> publishing = [];
        List<double> answering = [];
        for (var i = 0; i < 30; i++)
        {
            var name = $"Thema 7 geändert {i}";
            await Get<IContentEditingService>().UpdateAsync(
                TopicKey(7),
                new ContentUpdateModel { Properties = Texts(name), Variants = Names(name) },
                Constants.Security.SuperUserKey);

            var watch = Stopwatch.StartNew();
            await Get<IContentPublishingService>().PublishAsync(TopicKey(7), Schedules(), Constants.Security.SuperUserKey);
            publishing.Add(watch.Elapsed.TotalMilliseconds);

            watch.Restart();
            if (!(await client.GetStringAsync(path)).Contains(name, StringComparison.Ordinal))
            {
                throw new InvalidOperationException("The answer after a publish was the old one.");
            }

            answering.Add(watch.Elapsed.TotalMilliseconds);
        }

        table.Add("publish until the new answer has arrived, median", $"{Median(publishing) + Median(answering):0.0} ms",
            $"{Median(publishing):0.0} ms publishing, {Median(answering):0.0} ms first answer");
    }

    private async Task WriteAsync(Guid key, Guid type, Guid? parent, PropertyValueModel[] invariant, string name)
    {
        var created = await Get<IContentEditingService>().CreateAsync(
            new ContentCreateModel
            {
                Key = key,
                ContentTypeKey = type,
                ParentKey = parent,
                Properties = [.. invariant, .. parent is null ? Titles(name) : Texts(name)],
                Variants = Names(name),
            },
            Constants.Security.SuperUserKey);
        var published = created.Success
            ? await Get<IContentPublishingService>().PublishAsync(key, Schedules(), Constants.Security.SuperUserKey)
            : throw new InvalidOperationException($"{name} was not created: {created.Status}");
        if (!published.Success)
        {
            throw new InvalidOperationException($"{name} was not published: {published.Status}");
        }
    }

    private static List<VariantModel> Names(string name) => [.. Cultures.Select(c => new VariantModel { Culture = c, Name = Name(name, c) })];

    private static List<CulturePublishScheduleModel> Schedules() => [.. Cultures.Select(c => new CulturePublishScheduleModel { Culture = c })];

    private static List<PropertyValueModel> Titles(string name)
        => [.. Cultures.Select(c => new PropertyValueModel { Alias = "title", Culture = c, Value = Name(name, c) })];

    private static List<PropertyValueModel> Texts(string name)
        => [.. Titles(name), .. Cultures.Select(c => new PropertyValueModel { Alias = "content", Culture = c, Value = RichText(c) })];

    private static System.Text.Json.Nodes.JsonObject RichText(string culture) => new()
    {
        ["markup"] = $"<h2>{culture}</h2>" + string.Concat(Enumerable.Repeat($"<p>{Paragraph}</p>", 12)),
        ["blocks"] = null,
    };

    private static string Name(string name, string culture) => culture == German ? name : $"{name} {culture}";

    private static PropertyValueModel Value(string alias, object value) => new() { Alias = alias, Value = value };

    private static Guid Key(string name) => new(MD5.HashData(Encoding.UTF8.GetBytes(name)));

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private T Get<T>()
        where T : notnull
        => _app.Services.GetRequiredService<T>();
}
