using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;
using UmbracoKi.Embedded.Hosting;
using UmbracoKi.Embedded.PublishedContent;
using UmbracoKi.Embedded.Tests.Persistence.Engines;
using UmbracoKi.Embedded.Tests.Persistence.Schema;
using UmbracoKi.TestSupport;
using UmbracoKi.TestSupport.SqlServer;

namespace UmbracoKi.Embedded.Tests.Persistence.ContentTypes;

/// <summary>A running host whose document types change: "news" is composed of "page", "page" of "seo"; "plain" has nothing to do with them.</summary>
/// <remarks>Every text says of which property and culture it is: <c>title Haus ⟦uk-UA⟧</c>.</remarks>
internal sealed class ChangingSite : IAsyncDisposable
{
    public const string German = "de-DE";
    public const string Ukrainian = "uk-UA";
    public const string Arabic = "ar-SA";

    public static readonly string[] Cultures = [German, Ukrainian, Arabic];
    public static readonly Guid User = Constants.Security.SuperUserKey;

    // What a full Umbraco has installed: Textstring, Textarea, Numeric, Tags.
    public static readonly Guid TextBox = new("0CC0EBA1-9960-42C9-BF9B-60E150B429AE");
    public static readonly Guid TextArea = new("C6BAC0DD-4AB9-45B1-8E30-E4B619EE5DA3");
    public static readonly Guid Numeric = new("2E6D3631-066E-44B8-AEC4-96F09099B2B5");
    public static readonly Guid Tags = new("B6B73142-B9C1-4BF8-A16D-E1C23320B549");

    private static readonly string?[] Invariant = [null];

    private readonly string _directory;

    private ChangingSite(EmbeddedHost host, string directory)
    {
        Host = host;
        _directory = directory;
    }

    public EmbeddedHost Host { get; private set; }

    public IContentTypeService Types => Host.Get<IContentTypeService>();

    public static async Task<ChangingSite> StartAsync()
    {
        var directory = Directory.CreateTempSubdirectory("umbracoki-").FullName;
        var site = new ChangingSite(await StartHostAsync(directory), directory);
        if (!RealSqlServer.IsUsed)
        {
            SqlServerFit.CountNulls(site.Host.DatabasePath);
        }

        foreach (var culture in Cultures)
        {
            var added = await site.Get<ILanguageService>().CreateAsync(new Language(culture, culture) { IsDefault = culture == German }, User);
            added.Status.ShouldBe(LanguageOperationStatus.Success);
        }

        const ContentVariation varying = ContentVariation.Culture;
        await site.AddTypeAsync("seo", varying, null, ("summary", TextBox, varying), ("rank", Numeric, ContentVariation.Nothing));
        await site.AddTypeAsync("page", varying, "seo", ("title", TextBox, varying), ("note", TextBox, ContentVariation.Nothing), ("keywords", Tags, varying));
        await site.AddTypeAsync("news", varying, "page", ("teaser", TextArea, varying));
        await site.AddTypeAsync("plain", ContentVariation.Nothing, null, ("title", TextBox, ContentVariation.Nothing), ("keywords", Tags, ContentVariation.Nothing));
        return site;
    }

    /// <summary>Stops the host and starts it again on the same data.</summary>
    public async Task RestartAsync()
    {
        await Host.DisposeAsync();
        Host = await StartHostAsync(_directory);
    }

    public T Get<T>()
        where T : notnull
        => Host.Get<T>();

    public IContentType Type(string alias) => Types.Get(alias).ShouldNotBeNull();

    public IContent Content(Guid key) => Get<IContentService>().GetById(key).ShouldNotBeNull();

    public async Task ChangeAsync(string alias, Action<IContentType> change)
    {
        var type = Type(alias);
        change(type);
        (await Types.UpdateAsync(type, User)).Result.ShouldBe(ContentTypeOperationStatus.Success);
    }

    public Task VaryAsync(string type, ContentVariation variations, params string[] properties) => ChangeAsync(type, changed =>
    {
        if (properties.Length == 0)
        {
            changed.Variations = variations;
        }

        foreach (var property in changed.PropertyTypes.Where(p => properties.Contains(p.Alias)))
        {
            property.Variations = variations;
        }
    });

    public Task<Guid> CreateAsync(string type, string name, params string[] cultures) => CreateBelowAsync(null, type, name, cultures);

    public async Task<Guid> CreateBelowAsync(Guid? parent, string type, string name, params string[] cultures)
    {
        var created = await Get<IContentEditingService>().CreateAsync(
            new ContentCreateModel
            {
                ContentTypeKey = Type(type).Key,
                ParentKey = parent,
                Properties = Properties(type, name, cultures),
                Variants = Variants(type, name, cultures),
            },
            User);
        created.Status.ShouldBe(ContentEditingOperationStatus.Success);
        return created.Result.Content!.Key;
    }

    public async Task UpdateAsync(Guid key, string name, params string[] cultures)
    {
        var type = Content(key).ContentType.Alias;
        var updated = await Get<IContentEditingService>().UpdateAsync(
            key, new ContentUpdateModel { Properties = Properties(type, name, cultures), Variants = Variants(type, name, cultures) }, User);
        updated.Status.ShouldBe(ContentEditingOperationStatus.Success);
    }

    /// <param name="cultures">None publishes a document that does not vary.</param>
    public async Task PublishAsync(Guid key, params string[] cultures)
        => (await Get<IContentPublishingService>().PublishAsync(
            key, [.. (cultures.Length == 0 ? [null!] : cultures).Select(c => new CulturePublishScheduleModel { Culture = c })], User))
            .Status.ShouldBe(ContentPublishingOperationStatus.Success);

    public async Task<Guid> CreatePublishedAsync(string type, string name, params string[] cultures)
    {
        var key = await CreateAsync(type, name, cultures);
        await PublishAsync(key, cultures);
        return key;
    }

    /// <summary>What the Delivery API answers; null if it knows no such document.</summary>
    public async Task<JsonNode?> DeliveredAsync(Guid key, string? culture)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/umbraco/delivery/api/v2/content/item/{key}");
        if (culture is not null)
        {
            request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue(culture));
        }

        using var client = Host.CreateClient();
        using var answer = await client.SendAsync(request);
        if (answer.StatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>The values of one property in all versions of a document: <c>draft de-DE title Haus ⟦de-DE⟧</c>, oldest version first.</summary>
    public string[] Values(Guid key, string alias)
        => Texts($"""
            SELECT CASE WHEN v."current" THEN 'draft' WHEN dv.published THEN 'published' ELSE 'old' END || ' ' || ifnull(l.languageISOCode, '-') || ' '
                || coalesce(d.varcharValue, d.textValue, d.intValue)
            FROM umbracoPropertyData d
            JOIN umbracoContentVersion v ON v.id = d.versionId
            JOIN umbracoDocumentVersion dv ON dv.id = v.id
            JOIN umbracoNode n ON n.id = v.nodeId
            JOIN cmsPropertyType p ON p.id = d.propertyTypeId
            LEFT JOIN umbracoLanguage l ON l.id = d.languageId
            WHERE n.uniqueId = '{key.ToString().ToUpperInvariant()}' AND p.Alias = '{alias}'
            ORDER BY v.id, l.id
            """);

    /// <summary><c>de-DE available published edited name</c>, flags as 0 and 1.</summary>
    public string[] CultureStates(Guid key)
        => Texts($"""
            SELECT l.languageISOCode || ' ' || s.available || s.published || s.edited || ' ' || s.name
            FROM umbracoDocumentCultureVariation s
            JOIN umbracoNode n ON n.id = s.nodeId
            JOIN umbracoLanguage l ON l.id = s.languageId
            WHERE n.uniqueId = '{key.ToString().ToUpperInvariant()}'
            ORDER BY l.id
            """);

    public string[] TagsOf(Guid key)
        => Texts($"""
            SELECT p.Alias || ' ' || ifnull(l.languageISOCode, '-') || ' ' || t.tag
            FROM cmsTagRelationship r
            JOIN cmsTags t ON t.id = r.tagId
            JOIN cmsPropertyType p ON p.id = r.propertyTypeId
            JOIN umbracoNode n ON n.id = r.nodeId
            LEFT JOIN umbracoLanguage l ON l.id = t.languageId
            WHERE n.uniqueId = '{key.ToString().ToUpperInvariant()}'
            ORDER BY p.Alias, l.id, t.tag
            """);

    public string[] Texts(string sql)
    {
        using var connection = Open();
        return connection.Texts(sql);
    }

    /// <summary>All rows of all tables.</summary>
    public ILookup<string, string> Rows()
    {
        using var connection = Open();
        return connection.Tables()
            .SelectMany(table => connection.Rows($"\"{table}\"", connection.Columns(table)).Select(row => (table, row)))
            .ToLookup(r => r.table, r => r.row);
    }

    /// <summary>The tables with rows that are not as they were, but for Umbraco's locks.</summary>
    public string[] TouchedSince(ILookup<string, string> before)
    {
        var now = Rows();
        return [.. before.Concat(now).Select(t => t.Key).Distinct().Except(["umbracoLock"])
            .Where(t => !before[t].Order(StringComparer.Ordinal).SequenceEqual(now[t].Order(StringComparer.Ordinal)))
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>Everything the published cache holds, as text, in a fixed order.</summary>
    public string[] Published()
    {
        var snapshot = Get<PublishedSnapshotStore>().Current;
        return [.. snapshot.Documents.Values.OrderBy(d => d.Id).Select(d => JsonSerializer.Serialize(new
        {
            d.Data.Id,
            Type = d.ContentType.PropertyTypes.Select(p => $"{p.Alias} {p.Variations} {p.DataType.Id}").Order(),
            Cultures = d.Data.Cultures.OrderBy(c => c.Key).Select(c => $"{c.Key} {c.Value.Name} {c.Value.UrlSegment}"),
            PublishedCultures = d.Data.PublishedCultures.Order(),
            Values = d.Data.Values.OrderBy(v => v.Key).Select(v => $"{v.Key}: {string.Join(", ", v.Value.OrderBy(x => x.Culture))}"),
            Index = snapshot.Indexed[d.Key].OrderBy(e => e.Culture)
                .Select(e => new { e.Culture, Fields = e.Entry.Fields.OrderBy(f => f.Key).Select(f => $"{f.Key}: {string.Join(", ", f.Value)}") }),
        }))];
    }

    /// <summary>What SQLite finds wrong with the database; empty if nothing.</summary>
    public string[] Damage() =>
    [
        .. Texts("PRAGMA integrity_check").Except(["ok"]),
        .. Texts("SELECT \"table\" || ' refers to a missing row of ' || parent FROM pragma_foreign_key_check"),
    ];

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        Directory.Delete(_directory, recursive: true);
    }

    public static string Text(string alias, string name, string? culture) => culture is null ? $"{alias} {name}" : $"{alias} {name} ⟦{culture}⟧";

    public async Task AddTypeAsync(
        string alias, ContentVariation variations, string? composition, params (string Alias, Guid DataType, ContentVariation Variations)[] properties)
    {
        var strings = Get<IShortStringHelper>();
        var type = new ContentType(strings, Constants.System.Root) { Alias = alias, Name = alias, AllowedAsRoot = true, Variations = variations };
        type.AddPropertyGroup("content", "Content");
        foreach (var property in properties)
        {
            type.AddPropertyType(await PropertyAsync(property.Alias, property.DataType, property.Variations), "content");
        }

        if (composition is not null)
        {
            type.AddContentType(Type(composition));
        }

        (await Types.CreateAsync(type, User)).Result.ShouldBe(ContentTypeOperationStatus.Success);
    }

    public async Task<PropertyType> PropertyAsync(string alias, Guid dataType, ContentVariation variations)
        => new(Get<IShortStringHelper>(), (await Get<IDataTypeService>().GetAsync(dataType)).ShouldNotBeNull(), alias) { Name = alias, Variations = variations };

    private static Task<EmbeddedHost> StartHostAsync(string directory)
        => EmbeddedHost.StartAsync(typeof(ChangingSite).Assembly, directory, pipeline: app => app.UseEmbeddedUmbraco());

    private List<VariantModel> Variants(string type, string name, string[] cultures)
        => Type(type).Variations == ContentVariation.Nothing
            ? [new VariantModel { Name = name }]
            : [.. cultures.Select(c => new VariantModel { Culture = c, Name = Text("name", name, c) })];

    private List<PropertyValueModel> Properties(string type, string name, string[] cultures)
        => [.. Type(type).CompositionPropertyTypes.SelectMany(p => (p.Variations == ContentVariation.Nothing ? Invariant : cultures)
            .Select(culture => new PropertyValueModel { Alias = p.Alias, Culture = culture, Value = Value(p, name, culture) }))];

    private static object Value(IPropertyType property, string name, string? culture) => property.PropertyEditorAlias switch
    {
        Constants.PropertyEditors.Aliases.Integer => name.Length,
        Constants.PropertyEditors.Aliases.Tags => new[] { Text("tag", name, culture) },
        _ => Text(property.Alias, name, culture),
    };

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={Host.DatabasePath}");
        connection.Open();
        return connection;
    }
}
