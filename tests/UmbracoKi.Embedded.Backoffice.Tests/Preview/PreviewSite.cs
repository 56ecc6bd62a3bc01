using Microsoft.AspNetCore.Builder;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using UmbracoKi.Embedded.Backoffice.Tests.SignIn;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Backoffice.Tests.Preview;

/// <summary>A site in English, Ukrainian and Arabic with one published document below another, and its administrator.</summary>
internal sealed class PreviewSite : IAsyncDisposable
{
    private const string UserName = "admin@example.com";
    private const string Password = "Passw0rd!1234";

    private static readonly Guid Administrator = Constants.Security.SuperUserKey;

    private readonly EmbeddedHost _host;

    private PreviewSite(EmbeddedHost host) => _host = host;

    public Guid Document { get; private set; }

    public static async Task<PreviewSite> StartAsync(Action<WebApplicationBuilder>? configure = null)
    {
        var site = new PreviewSite(await BackofficeHost.StartAsync(realSignIn: true, configure: configure));
        await site.AddLanguageAsync("uk-UA", "Ukrainian");
        await site.AddLanguageAsync("ar", "Arabic");
        var type = await site.AddTypeAsync();
        var home = await site.AddAsync(type, null, "Home", "Home", "<p>Home</p>");
        await site.PublishAsync(home, "en-US");
        site.Document = await site.AddAsync(type, home, "Learning", "Learning German", "<p>Courses</p>");
        await site.PublishAsync(site.Document, "en-US");
        return site;
    }

    public Browser Browser(string origin = "http://localhost") => new(_host, origin);

    public async Task<Browser> SignedInAsync(string origin = "http://localhost")
    {
        var browser = Browser(origin);
        await browser.SignInAsync(UserName, Password);
        return browser;
    }

    /// <summary>Saves texts in one language and leaves the others as they are.</summary>
    public async Task SaveAsync(string culture, string name, string title, string body)
    {
        var editing = _host.Get<IContentEditingService>();
        var current = (await editing.GetAsync(Document))!;
        var others = current.AvailableCultures.Where(other => other != culture).ToArray();
        var saved = await editing.UpdateAsync(
            Document,
            new ContentUpdateModel
            {
                Variants = [new() { Culture = culture, Name = name }, .. others.Select(other => new VariantModel { Culture = other, Name = current.GetCultureName(other)! })],
                Properties = [.. Texts(culture, title, body), .. others.SelectMany(other => Kept(current, other))],
            },
            Administrator);
        saved.Success.ShouldBeTrue(saved.Status.ToString());
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private async Task<Guid> AddAsync(Guid type, Guid? parent, string name, string title, string body)
    {
        var created = await _host.Get<IContentEditingService>().CreateAsync(
            new ContentCreateModel
            {
                ContentTypeKey = type,
                ParentKey = parent,
                Variants = [new() { Culture = "en-US", Name = name }],
                Properties = Texts("en-US", title, body),
            },
            Administrator);
        created.Success.ShouldBeTrue(created.Status.ToString());
        return created.Result.Content!.Key;
    }

    private async Task PublishAsync(Guid document, params string[] cultures)
    {
        var published = await _host.Get<IContentPublishingService>().PublishAsync(
            document, [.. cultures.Select(culture => new CulturePublishScheduleModel { Culture = culture })], Administrator);
        published.Success.ShouldBeTrue(published.Status.ToString());
    }

    private static PropertyValueModel[] Texts(string culture, string title, string body) =>
    [
        new() { Alias = "title", Culture = culture, Value = title },
        new() { Alias = "body", Culture = culture, Value = $$"""{"markup":{{System.Text.Json.JsonSerializer.Serialize(body)}},"blocks":null}""" },
    ];

    private static IEnumerable<PropertyValueModel> Kept(IContent content, string culture)
        => content.Properties.Select(property => new PropertyValueModel { Alias = property.Alias, Culture = culture, Value = property.GetValue(culture) });

    private async Task AddLanguageAsync(string code, string name)
        => (await _host.Get<ILanguageService>().CreateAsync(new Language(code, name), Administrator)).Success.ShouldBeTrue();

    private async Task<Guid> AddTypeAsync()
    {
        var strings = _host.Get<IShortStringHelper>();
        var dataTypes = _host.Get<IDataTypeService>();
        var type = new ContentType(strings, Constants.System.Root) { Alias = "topic", Name = "Topic", AllowedAsRoot = true, Variations = ContentVariation.Culture };
        type.AddPropertyGroup("content", "Content");
        foreach (var (alias, name, dataType) in ((string, string, Guid)[])
            [("title", "Title", Constants.DataTypes.Guids.TextstringGuid), ("body", "Body", Constants.DataTypes.Guids.RichtextEditorGuid)])
        {
            type.AddPropertyType(
                new PropertyType(strings, (await dataTypes.GetAsync(dataType))!, alias) { Name = name, Variations = ContentVariation.Culture }, "content");
        }

        (await _host.Get<IContentTypeService>().CreateAsync(type, Administrator)).Success.ShouldBeTrue();
        type.AllowedContentTypes = [new ContentTypeSort(type.Key, 0, type.Alias)];
        (await _host.Get<IContentTypeService>().UpdateAsync(type, Administrator)).Success.ShouldBeTrue();
        return type.Key;
    }
}
