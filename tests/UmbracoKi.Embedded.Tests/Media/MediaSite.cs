using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;
using UmbracoKi.Embedded.Hosting;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Tests.Media;

/// <summary>A running host whose media are delivered, with the media types of a fresh Umbraco.</summary>
internal sealed class MediaSite : IAsyncDisposable
{
    public static readonly Guid Folder = new("F38BD2D7-65D0-48E6-95DC-87CE06EC2D3D");
    public static readonly Guid Image = new("CC07B313-0843-4AA8-BBDA-871C8DA728C8");
    public static readonly Guid File = new("4C52D8AB-54E6-40CD-999C-7A5F24903E4D");
    public static readonly Guid VectorGraphics = new("C4B1EFCF-A9D5-41C4-9621-E9D273B52A9C");

    private static readonly Guid ImagePicker = new("AD9F0CF2-BDA2-45D5-9EA1-A63CFC873FD3");
    private static readonly Guid RichText = new("CA90C950-0AFF-4E72-B976-A30B1AC57DAD");
    private static readonly Guid User = Constants.Security.SuperUserKey;

    private MediaSite(EmbeddedHost host) => Host = host;

    public EmbeddedHost Host { get; }

    public IMediaEditingService Editing => Host.Get<IMediaEditingService>();

    public string MediaFolder => Path.Combine(Host.Directory, "wwwroot", "media");

    /// <summary>All stored files, relative to the media folder.</summary>
    public string[] Files => [.. Directory.EnumerateFiles(MediaFolder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(MediaFolder, f)).Order(StringComparer.Ordinal)];

    public static async Task<MediaSite> StartAsync(Action<WebApplicationBuilder>? configure = null, params (string Key, string Value)[] settings) => new(
        await EmbeddedHost.StartAsync(
            typeof(MediaSite).Assembly,
            configure: builder =>
            {
                builder.Configuration.AddInMemoryCollection(settings.Append(("Umbraco:CMS:DeliveryApi:Media:Enabled", "true"))
                    .Select(setting => new KeyValuePair<string, string?>(setting.Item1, setting.Item2)));
                configure?.Invoke(builder);
            },
            pipeline: app => app.UseEmbeddedUmbraco()));

    /// <returns>The key of the temporary file.</returns>
    public async Task<Guid> UploadAsync(string name, byte[] content)
    {
        var key = Guid.NewGuid();
        (await TryUploadAsync(name, content, key)).ShouldBe(TemporaryFileOperationStatus.Success);
        return key;
    }

    public async Task<TemporaryFileOperationStatus> TryUploadAsync(string name, byte[] content, Guid? key = null)
        => (await Host.Get<ITemporaryFileService>().CreateAsync(new CreateTemporaryFileModel
        {
            Key = key ?? Guid.NewGuid(), FileName = name, OpenReadStream = () => new MemoryStream(content),
        })).Status;

    /// <summary>Creates a medium, with a file of the given name if there is content.</summary>
    public async Task<Guid> CreateAsync(Guid type, string name, byte[]? content = null, Guid? parent = null)
    {
        var upload = content is null ? (Guid?)null : await UploadAsync(name, content);
        var created = await Editing.CreateAsync(Model(type, name, upload, parent), User);
        created.Success.ShouldBeTrue(created.Status.ToString());
        return created.Result.Content!.Key;
    }

    public static MediaCreateModel Model(Guid type, string name, Guid? upload, Guid? parent = null) => new()
    {
        ContentTypeKey = type,
        ParentKey = parent,
        Variants = [new VariantModel { Name = name }],
        Properties = upload is { } key ? [FileValue(new JsonObject { ["temporaryFileId"] = key.ToString() })] : [],
    };

    public static PropertyValueModel FileValue(JsonNode? value) => new() { Alias = Constants.Conventions.Media.File, Value = value };

    public async Task<ContentEditingOperationStatus> UpdateAsync(Guid key, string name, JsonNode? file)
        => (await Editing.UpdateAsync(key, new MediaUpdateModel { Variants = [new VariantModel { Name = name }], Properties = [FileValue(file)] }, User)).Status;

    public async Task<IMedia> GetAsync(Guid key) => (await Editing.GetAsync(key)).ShouldNotBeNull();

    /// <summary>The address of a medium's file as the Delivery API tells it.</summary>
    public async Task<string> UrlOfAsync(Guid key) => (string)(await DeliveredAsync($"media/item/{key}"))!["url"]!;

    public async Task<JsonNode?> DeliveredAsync(string path, string? language = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/umbraco/delivery/api/v2/{path}");
        if (language is not null)
        {
            request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue(language));
        }

        using var client = Host.CreateClient();
        using var response = await client.SendAsync(request);
        return response.IsSuccessStatusCode ? JsonNode.Parse(await response.Content.ReadAsStringAsync()) : null;
    }

    public async Task<HttpResponseMessage> GetFileAsync(string url, Action<HttpRequestMessage>? prepare = null)
    {
        using var client = Host.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        prepare?.Invoke(request);
        return await client.SendAsync(request);
    }

    /// <summary>Publishes a document that picks a medium, and shows another one in its text.</summary>
    public async Task<Guid> PublishPageAsync(Guid picked, Guid shown)
    {
        var type = new ContentType(Host.Get<IShortStringHelper>(), -1) { Alias = "page", Name = "Page", AllowedAsRoot = true };
        type.AddPropertyType(await PropertyAsync("picture", ImagePicker));
        type.AddPropertyType(await PropertyAsync("text", RichText));
        (await Host.Get<IContentTypeService>().CreateAsync(type, User)).Success.ShouldBeTrue();

        var created = await Host.Get<IContentEditingService>().CreateAsync(
            new ContentCreateModel
            {
                ContentTypeKey = type.Key,
                Variants = [new VariantModel { Name = "Page" }],
                Properties =
                [
                    new PropertyValueModel { Alias = "picture", Value = new JsonArray(new JsonObject { ["key"] = Guid.NewGuid().ToString(), ["mediaKey"] = picked.ToString(), ["mediaTypeAlias"] = "Image" }) },
                    new PropertyValueModel { Alias = "text", Value = new JsonObject { ["markup"] = $"""<p><img src="/old.png?width=100" data-udi="umb://media/{shown:N}" alt=""></p>""" } },
                ],
            },
            User);
        created.Status.ShouldBe(ContentEditingOperationStatus.Success);
        var key = created.Result.Content!.Key;
        (await Host.Get<IContentPublishingService>().PublishAsync(key, [new CulturePublishScheduleModel()], User)).Status.ShouldBe(ContentPublishingOperationStatus.Success);
        return key;
    }

    public async Task<IPropertyType> PropertyAsync(string alias, Guid dataType)
        => new PropertyType(Host.Get<IShortStringHelper>(), (await Host.Get<IDataTypeService>().GetAsync(dataType))!) { Alias = alias, Name = alias };

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
