using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;
using UmbracoKi.Embedded.Hosting;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Tests.Guarantees;

/// <summary>A running host with three languages and one type of page, whose every text says which culture it is of.</summary>
internal sealed class PageSite : IAsyncDisposable
{
    public static readonly string[] Cultures = ["de-DE", "uk-UA", "ar-SA"];

    private static readonly Guid TextBox = new("0CC0EBA1-9960-42C9-BF9B-60E150B429AE");
    private static readonly Guid RichText = new("CA90C950-0AFF-4E72-B976-A30B1AC57DAD");
    private static readonly Guid Picker = new("FD1E0DA5-5606-4862-B679-5D0CF3A52A59");
    private static readonly Guid User = Constants.Security.SuperUserKey;

    private Guid _type;

    private PageSite(EmbeddedHost host) => Host = host;

    public EmbeddedHost Host { get; }

    public static async Task<PageSite> StartAsync(Action<WebApplicationBuilder>? configure = null)
    {
        var site = new PageSite(await EmbeddedHost.StartAsync(typeof(PageSite).Assembly, configure: configure, pipeline: app => app.UseEmbeddedUmbraco()));
        await site.AddLanguagesAsync();
        await site.AddTypeAsync();
        return site;
    }

    /// <summary>The mark no text of another culture may carry. It does not survive in a URL segment.</summary>
    public static string Mark(string culture) => $"⟦{culture}⟧";

    public async Task<Guid> CreateAsync(Guid? parent, string name, IReadOnlyCollection<string> cultures, Guid? related = null)
    {
        var created = await Host.Get<IContentEditingService>().CreateAsync(
            new ContentCreateModel
            {
                ContentTypeKey = _type,
                ParentKey = parent,
                Properties = Properties(name, cultures, related),
                Variants = Variants(name, cultures),
            },
            User);
        created.Status.ShouldBe(ContentEditingOperationStatus.Success);
        return created.Result.Content!.Key;
    }

    public async Task<ContentEditingOperationStatus> UpdateAsync(Guid key, string name, IReadOnlyCollection<string> cultures, Guid? related = null)
        => (await Host.Get<IContentEditingService>().UpdateAsync(
            key,
            new ContentUpdateModel { Properties = Properties(name, cultures, related), Variants = Variants(name, cultures) },
            User)).Status;

    public async Task<ContentPublishingOperationStatus> PublishAsync(Guid key, IEnumerable<string> cultures)
        => (await Host.Get<IContentPublishingService>().PublishAsync(
            key, [.. cultures.Select(c => new CulturePublishScheduleModel { Culture = c })], User)).Status;

    public async Task<ContentPublishingOperationStatus> UnpublishAsync(Guid key, IEnumerable<string> cultures)
        => (await Host.Get<IContentPublishingService>().UnpublishAsync(key, cultures.ToHashSet(), User)).Result;

    public async Task<HttpResponseMessage> GetAsync(string path, string? culture)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/umbraco/delivery/api/v2/content" + path);
        if (culture is not null)
        {
            request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue(culture));
        }

        using var client = Host.CreateClient();
        return await client.SendAsync(request);
    }

    public ValueTask DisposeAsync() => Host.DisposeAsync();

    private static List<VariantModel> Variants(string name, IReadOnlyCollection<string> cultures)
        => [.. cultures.Select(c => new VariantModel { Culture = c, Name = $"{name} {Mark(c)}" })];

    private static List<PropertyValueModel> Properties(string name, IReadOnlyCollection<string> cultures, Guid? related)
    {
        List<PropertyValueModel> properties = [new() { Alias = "note", Value = name }];
        if (related is { } key)
        {
            properties.Add(new PropertyValueModel { Alias = "related", Value = key.ToString() });
        }

        foreach (var culture in cultures)
        {
            properties.Add(new PropertyValueModel { Alias = "title", Culture = culture, Value = $"{name} {Mark(culture)}" });
            properties.Add(new PropertyValueModel
            {
                Alias = "body",
                Culture = culture,
                Value = new JsonObject { ["markup"] = $"<p>{name} {Mark(culture)}</p>", ["blocks"] = null },
            });
        }

        return properties;
    }

    private async Task AddLanguagesAsync()
    {
        var languages = Host.Get<ILanguageService>();
        foreach (var culture in Cultures)
        {
            var german = culture == Cultures[0];
            var added = await languages.CreateAsync(new Language(culture, culture) { IsDefault = german, IsMandatory = false }, User);
            added.Status.ShouldBe(LanguageOperationStatus.Success);
        }
    }

    private async Task AddTypeAsync()
    {
        var strings = Host.Get<IShortStringHelper>();
        var dataTypes = Host.Get<IDataTypeService>();
        var type = new ContentType(strings, Constants.System.Root)
        {
            Alias = "page",
            Name = "Page",
            AllowedAsRoot = true,
            Variations = ContentVariation.Culture,
        };
        type.AddPropertyGroup("content", "Content");
        foreach (var (alias, dataType, variations) in new[]
        {
            ("title", TextBox, ContentVariation.Culture),
            ("body", RichText, ContentVariation.Culture),
            ("note", TextBox, ContentVariation.Nothing),
            ("related", Picker, ContentVariation.Nothing),
        })
        {
            type.AddPropertyType(
                new PropertyType(strings, (await dataTypes.GetAsync(dataType))!, alias) { Name = alias, Variations = variations }, "content");
        }

        (await Host.Get<IContentTypeService>().CreateAsync(type, User)).Result.ShouldBe(ContentTypeOperationStatus.Success);
        type.AllowedContentTypes = [new ContentTypeSort(type.Key, 0, type.Alias)];
        (await Host.Get<IContentTypeService>().UpdateAsync(type, User)).Result.ShouldBe(ContentTypeOperationStatus.Success);
        _type = type.Key;
    }
}
