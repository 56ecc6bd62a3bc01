using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.ContentModel;
using UmbracoKi.Embedded.Hosting;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Web.Tests.Module;

/// <summary>The embedded host with the module, which has installed itself; no content but what a test makes.</summary>
internal sealed class ModuleSite : IAsyncDisposable
{
    public const string German = "de-DE";

    private static readonly Guid User = Constants.Security.SuperUserKey;

    private ModuleSite(EmbeddedHost host) => Host = host;

    public EmbeddedHost Host { get; }

    /// <param name="directory">A content root to keep, for a second start; null for a temporary one.</param>
    public static async Task<ModuleSite> StartAsync(string? directory = null, Action<WebApplicationBuilder>? configure = null)
        => new(await EmbeddedHost.StartAsync(typeof(Program).Assembly, directory, configure, app => app.UseEmbeddedUmbraco()));

    public static Dictionary<string, object?> RegionValues(string slug) => new() { ["slug"] = slug, ["nameWithoutPrefix"] = "Muster" };

    /// <summary>As an editor would, with the title that every type wants.</summary>
    public async Task<Guid> CreateAsync(string type, Guid? parent, string name, Dictionary<string, object?>? values = null, params string[] cultures)
    {
        var (status, key, messages) = await TryCreateAsync(type, parent, name, values, cultures);
        status.ShouldBe(ContentEditingOperationStatus.Success, string.Join(" ", messages));
        return key!.Value;
    }

    public async Task<(ContentEditingOperationStatus Status, Guid? Key, IReadOnlyList<string> Messages)> TryCreateAsync(
        string type, Guid? parent, string name, Dictionary<string, object?>? values = null, params string[] cultures)
    {
        var key = Guid.NewGuid();
        using var messages = new EditorMessages(Host);
        var created = await Host.Get<IContentEditingService>().CreateAsync(
            new ContentCreateModel
            {
                Key = key,
                ContentTypeKey = ContentModelKeys.DocumentType(type),
                ParentKey = parent,
                Variants = Variants(name, cultures),
                Properties = Properties(type, name, values, cultures),
            },
            User);
        var exists = Host.Get<IContentService>().GetById(key) is not null;
        return (StatusOf(created.Status, created.Result.ValidationResult, cultures), exists ? key : null, messages.Read());
    }

    public async Task<ContentEditingOperationStatus> UpdateAsync(Guid key, string name, Dictionary<string, object?>? values = null, params string[] cultures)
        => (await TryUpdateAsync(key, name, values, cultures)).Status;

    public async Task<(ContentEditingOperationStatus Status, IReadOnlyList<string> Messages)> TryUpdateAsync(
        Guid key, string name, Dictionary<string, object?>? values = null, params string[] cultures)
    {
        using var messages = new EditorMessages(Host);
        var stored = Document(key);
        var kept = stored.Properties.Where(property => property.PropertyType.Variations == ContentVariation.Nothing && property.GetValue() is not null)
            .Where(property => values?.ContainsKey(property.Alias) != true)
            .Select(property => new PropertyValueModel { Alias = property.Alias, Value = property.GetValue() });
        var updated = await Host.Get<IContentEditingService>().UpdateAsync(
            key,
            new ContentUpdateModel
            {
                Variants = Variants(name, cultures),
                Properties = [.. kept, .. Properties(stored.ContentType.Alias, name, values, cultures)],
            },
            User);
        return (StatusOf(updated.Status, updated.Result.ValidationResult, cultures), messages.Read());
    }

    public async Task<ContentPublishingOperationStatus> PublishAsync(Guid key, params string[] cultures)
        => (await TryPublishAsync(key, null, cultures)).Status;

    public async Task<(ContentPublishingOperationStatus Status, IReadOnlyList<string> Messages)> TryPublishAsync(
        Guid key, ContentScheduleModel? schedule = null, params string[] cultures)
    {
        using var messages = new EditorMessages(Host);
        var published = await Host.Get<IContentPublishingService>().PublishAsync(
            key, [.. OrGerman(cultures).Select(culture => new CulturePublishScheduleModel { Culture = culture, Schedule = schedule })], User);
        return (published.Status, messages.Read());
    }

    /// <summary>As it is stored, not as somebody holds it.</summary>
    public IContent Document(Guid key) => Host.Get<IContentService>().GetById(key).ShouldNotBeNull();

    public Task<string?> NameAsync(Guid key, string culture = German) => Task.FromResult(Document(key).GetCultureName(culture));

    /// <returns>The body of the Delivery API's answer, which must be 200.</returns>
    public async Task<string> GetAsync(string path, string culture)
    {
        using var answer = await AskAsync(path, culture);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadAsStringAsync();
    }

    public async Task<HttpStatusCode> StatusAsync(string path, string culture)
    {
        using var answer = await AskAsync(path, culture);
        return answer.StatusCode;
    }

    public ValueTask DisposeAsync() => Host.DisposeAsync();

    private async Task<HttpResponseMessage> AskAsync(string path, string culture)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/umbraco/delivery/api/v2/content" + path);
        request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue(culture));
        using var client = Host.CreateClient();
        return await client.SendAsync(request);
    }

    // Umbraco validates every language of the site, also those the document does not exist in, and saves all the same.
    private static ContentEditingOperationStatus StatusOf(ContentEditingOperationStatus status, ContentValidationResult? validation, string[] cultures)
        => status == ContentEditingOperationStatus.PropertyValidationError
            && validation!.ValidationErrors.All(error => error.Culture is { } culture && !OrGerman(cultures).Contains(culture))
                ? ContentEditingOperationStatus.Success
                : status;

    private static string[] OrGerman(string[] cultures) => cultures.Length == 0 ? [German] : cultures;

    private static List<VariantModel> Variants(string name, string[] cultures)
        => [.. OrGerman(cultures).Select(culture => new VariantModel { Culture = culture, Name = name })];

    private List<PropertyValueModel> Properties(string type, string name, Dictionary<string, object?>? values, string[] cultures)
    {
        var invariant = (values ?? []).Select(value => new PropertyValueModel { Alias = value.Key, Value = value.Value });
        return Host.Get<IContentTypeService>().Get(type)!.CompositionPropertyTypes.Any(property => property.Alias == "title")
            ? [.. invariant, .. OrGerman(cultures).Select(culture => new PropertyValueModel { Alias = "title", Culture = culture, Value = name })]
            : [.. invariant];
    }
}
