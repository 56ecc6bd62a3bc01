using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Hosting;

namespace UmbracoKi.Benchmarks;

/// <summary>The web host's services in this process, to write through Umbraco's editing and publishing services.</summary>
internal sealed class SiteHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private SiteHost(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.First());

    public static async Task<SiteHost> StartAsync(string siteDirectory, IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = siteDirectory });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(settings);
        builder.AddEmbeddedUmbraco(options => options.EntryAssembly = typeof(SiteHost).Assembly);
        var app = builder.Build();
        app.UseEmbeddedUmbraco();
        await app.StartAsync();
        return new SiteHost(app);
    }

    /// <summary>The key of the document called so in a benchmark.</summary>
    public static Guid Key(string name) => new(MD5.HashData(Encoding.UTF8.GetBytes(name)));

    public static PropertyValueModel Value(string alias, object value, string? culture = null) => new() { Alias = alias, Value = value, Culture = culture };

    public static JsonObject RichText(string markup) => new() { ["markup"] = markup, ["blocks"] = null };

    public Guid TypeKey(string alias) => Get<IContentTypeService>().Get(alias)!.Key;

    /// <summary>Creates a document and publishes it in the cultures it has a name in.</summary>
    public async Task WriteAsync(ContentCreateModel document)
    {
        var created = await Get<IContentEditingService>().CreateAsync(document, Constants.Security.SuperUserKey);
        Require(created.Success, document, created.Status);
        await PublishAsync(document.Key!.Value, document.Variants);
    }

    public async Task SaveAsync(Guid key, ContentUpdateModel document)
    {
        var saved = await Get<IContentEditingService>().UpdateAsync(key, document, Constants.Security.SuperUserKey);
        Require(saved.Success, document, saved.Status);
    }

    public async Task PublishAsync(Guid key, IEnumerable<VariantModel> variants)
    {
        var cultures = variants.Select(variant => new CulturePublishScheduleModel { Culture = variant.Culture }).ToList();
        var published = await Get<IContentPublishingService>().PublishAsync(key, cultures, Constants.Security.SuperUserKey);
        Require(published.Success, key, published.Status);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    public T Get<T>()
        where T : notnull
        => _app.Services.GetRequiredService<T>();

    private static void Require(bool success, object what, object status)
    {
        if (!success)
        {
            throw new InvalidOperationException($"{what} could not be written: {status}");
        }
    }
}
