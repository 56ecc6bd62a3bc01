using Umbraco.Cms.Core.Models.ContentEditing;
using UmbracoKi.Languages;

namespace UmbracoKi.Benchmarks.Integreat;

/// <summary>A region as large as the largest: topics in a tree of three levels, and a tenth as many places, in every language.</summary>
internal sealed class BenchmarkRegion(SiteHost site, BenchmarkOptions options)
{
    public const string Slug = "benchmark";

    private const int ToAParent = 40;

    private readonly RegionTexts _texts = new();
    private readonly string[] _cultures = [.. Codes(options).Select(code => LanguageRegistry.GetByAppCode(code).Culture)];

    public bool HasRealTexts => _texts.IsReal;

    /// <summary>App codes; German and Ukrainian always among them.</summary>
    public static IEnumerable<string> Codes(BenchmarkOptions options)
        => LanguageRegistry.All.Select(language => language.AppCode).Where(code => code != "de-si").Take(Math.Max(2, options.Languages));

    public static Guid TopicKey(int number) => SiteHost.Key($"topic {number}");

    public async Task WriteAsync(Action<int> report)
    {
        await WriteAsync("region", "kiRegion", null, [.. RegionValues()]);
        for (var i = 0; i < options.Documents; i++)
        {
            var parent = i < ToAParent ? SiteHost.Key("region") : TopicKey((i / ToAParent) - 1);
            await site.WriteAsync(Topic(i, parent));
            report(i + 1);
        }

        await WriteAsync("categories", "kiPlaceCategories", SiteHost.Key("region"), []);
        await WriteAsync("category", "kiPlaceCategory", SiteHost.Key("categories"), [SiteHost.Value("color", "#2E98FB"), SiteHost.Value("icon", "office"), .. Titles("Beratung")]);
        await WriteAsync("places", "kiPlaces", SiteHost.Key("region"), []);
        for (var i = 0; i < options.Documents / 10; i++)
        {
            await WriteAsync($"place {i}", "kiPlace", SiteHost.Key("places"), [.. PlaceValues(i)]);
        }
    }

    /// <summary>Saves and publishes a topic in all languages with a title of its own.</summary>
    public async Task EditAsync(int number, string title)
    {
        var topic = Topic(number, null, title);
        await site.SaveAsync(TopicKey(number), new ContentUpdateModel { Properties = topic.Properties, Variants = topic.Variants });
        await site.PublishAsync(TopicKey(number), topic.Variants);
    }

    private ContentCreateModel Topic(int number, Guid? parent, string? title = null) => new()
    {
        Key = TopicKey(number),
        ContentTypeKey = site.TypeKey("kiTopic"),
        ParentKey = parent,
        Variants = [.. _cultures.Select((culture, language) => new VariantModel { Culture = culture, Name = Name(number, language) })],
        Properties =
        [
            .. _cultures.Select((culture, language) => SiteHost.Value("title", title ?? _texts.Of(number, language).Title, culture)),
            .. _cultures.Select((culture, language) => SiteHost.Value("content", SiteHost.RichText(_texts.Of(number, language).Content), culture)),
        ],
    };

    private string Name(int number, int language) => $"{_texts.Of(number, language).Title} {number}";

    private Task WriteAsync(string name, string type, Guid? parent, List<PropertyValueModel> values) => site.WriteAsync(new ContentCreateModel
    {
        Key = SiteHost.Key(name),
        ContentTypeKey = site.TypeKey(type),
        ParentKey = parent,
        Properties = values,
        Variants = [.. _cultures.Select(culture => new VariantModel { Culture = culture, Name = $"{name} {culture}" })],
    });

    private IEnumerable<PropertyValueModel> RegionValues() =>
    [
        SiteHost.Value("slug", Slug), SiteHost.Value("nameWithoutPrefix", "Benchmark"), SiteHost.Value("live", true),
        SiteHost.Value("placesEnabled", true), SiteHost.Value("timeZone", "Europe/Berlin"), .. Titles("Benchmark"),
    ];

    private IEnumerable<PropertyValueModel> PlaceValues(int number) =>
    [
        SiteHost.Value("category", Picked("category")), SiteHost.Value("street", $"Rathausmarkt {number}"), SiteHost.Value("postalCode", "41747"),
        SiteHost.Value("town", "Viersen"), SiteHost.Value("latitude", 51.2 + (number / 1000.0)), SiteHost.Value("longitude", 6.3 + (number / 1000.0)),
        SiteHost.Value("showOnMap", number % 3 != 0), SiteHost.Value("openingHours", "Mo-Fr 08:00-12:00; Th 14:00-18:00; PH off"),
        .. Titles($"Ort {number}"),
        .. _cultures.Select((culture, language) => SiteHost.Value("content", SiteHost.RichText(_texts.Of(number, language).Content), culture)),
    ];

    private IEnumerable<PropertyValueModel> Titles(string title) => _cultures.Select(culture => SiteHost.Value("title", title, culture));

    private static object Picked(string name) => new System.Text.Json.Nodes.JsonArray(new System.Text.Json.Nodes.JsonObject
    {
        ["type"] = "document",
        ["unique"] = SiteHost.Key(name).ToString(),
    });
}
