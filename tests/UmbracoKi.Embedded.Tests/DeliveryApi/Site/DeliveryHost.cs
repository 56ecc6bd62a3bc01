using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Web;
using UmbracoKi.Embedded.DeliveryApi;
using UmbracoKi.Embedded.DeliveryApi.Context;
using UmbracoKi.Embedded.DeliveryApi.Querying.Fields;
using UmbracoKi.Embedded.DeliveryApi.Querying.Filters;
using UmbracoKi.Embedded.DeliveryApi.Querying.Selectors;
using UmbracoKi.Embedded.DeliveryApi.Querying.Sorts;
using UmbracoKi.Embedded.DeliveryApi.Rendering;
using UmbracoKi.Embedded.PublishedContent;

namespace UmbracoKi.Embedded.Tests.DeliveryApi.Site;

/// <summary>The Delivery API over a <see cref="FakeSite"/> with the cultures de-DE (default), uk-UA and ar.</summary>
internal sealed class DeliveryHost : IAsyncDisposable
{
    public const string Root = "/umbraco/delivery/api/v2/content";
    public const string Key = "a-test-key";

    private readonly WebApplication _app;

    private DeliveryHost(WebApplication app, FakeSite site)
    {
        _app = app;
        Site = site;
        Client = app.GetTestClient();
    }

    public FakeSite Site { get; }

    public HttpClient Client { get; }

    public static async Task<DeliveryHost> StartAsync(Action<DeliveryApiSettings>? settings = null, Action<DeliveryApiLimits>? limits = null, Action<IServiceCollection>? services = null)
    {
        var site = new FakeSite();
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        AddPorts(builder.Services, site);
        builder.Services.Configure<DeliveryApiSettings>(options =>
        {
            options.Enabled = true;
            options.PublicAccess = true;
            options.ApiKey = Key;
            settings?.Invoke(options);
        });
        builder.Services.AddDeliveryApi();
        builder.Services.PostConfigure<DeliveryApiLimits>(options => limits?.Invoke(options));
        builder.Services.Replace(ServiceDescriptor.Singleton<IApiContentRouteBuilder>(provider => new TrackingRouteBuilder(
            site, provider.GetRequiredService<IDocumentNavigationQueryService>(), provider.GetRequiredService<DeliveryContextAccessor>())));
        services?.Invoke(builder.Services);

        var app = builder.Build();
        app.UseDeliveryApi();
        await app.StartAsync();
        site.Contents = app.Services.GetRequiredService<IPublishedContentCache>();
        site.Builder = app.Services.GetRequiredService<IApiContentBuilder>();
        return new DeliveryHost(app, site);
    }

    public T Get<T>()
        where T : notnull
        => _app.Services.GetRequiredService<T>();

    /// <param name="path">What follows <see cref="Root"/>.</param>
    /// <param name="headers">"Name: value" each.</param>
    public Task<HttpResponseMessage> GetAsync(string path, params string[] headers) => SendAsync(HttpMethod.Get, path, headers);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, params string[] headers)
    {
        var request = new HttpRequestMessage(method, $"{Root}{path}");
        foreach (var header in headers)
        {
            var colon = header.IndexOf(':', StringComparison.Ordinal);
            request.Headers.TryAddWithoutValidation(header[..colon], header[(colon + 1)..].Trim());
        }

        return await Client.SendAsync(request);
    }

    public async Task<JsonNode> JsonAsync(string path, params string[] headers)
    {
        var response = await GetAsync(path, headers);
        response.StatusCode.ShouldBe(System.Net.HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }

    /// <summary>The names of the documents of a list.</summary>
    public async Task<string[]> NamesAsync(string query, params string[] headers)
        => [.. (await JsonAsync(query, headers))["items"]!.AsArray().Select(item => item!["name"]!.GetValue<string>())];

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    private static void AddPorts(IServiceCollection services, FakeSite site)
    {
        services.AddSingleton(Substitute.For<IPublishedMediaCache>());
        services.AddSingleton(Substitute.For<IMediaNavigationQueryService>());
        services.AddSingleton(Substitute.For<IApiMediaBuilder>());
        services.AddSingleton<IJsonSerializer, UmbracoKi.Embedded.Serialization.SystemTextJsonSerializer>();
        var navigation = site.Navigation();
        services.AddSingleton<IPublishedSnapshotAccessor>(site);
        services.AddSingleton<PublishedClock>();
        services.AddSingleton<IPublishedContentCache>(site);
        services.AddSingleton(site.Variation);
        services.AddSingleton(navigation);
        services.AddSingleton(site.Urls());
        services.AddSingleton<IApiContentNameProvider, ApiContentNameProvider>();
        services.AddSingleton<IApiPublishedContentCache, ApiPublishedContentCache>();
        services.AddSingleton<IApiContentPathResolver, ApiContentPathResolver>();
        services.AddSingleton<IRequestRedirectService, NoopRequestRedirectService>();
        services.AddSingleton<IPublishedValueFallback, NoopPublishedValueFallback>();
        services.AddSingleton(Substitute.For<IContentService>());
        services.AddSingleton(Substitute.For<IUmbracoContextAccessor>());
        services.AddSingleton(Substitute.For<IPublicAccessService>());

        var domains = Substitute.For<IDomainCache>();
        domains.GetAll(Arg.Any<bool>()).Returns([]);
        services.AddSingleton(domains);

        var ids = Substitute.For<IIdKeyMap>();
        ids.GetKeyForId(Arg.Any<int>(), Arg.Any<UmbracoObjectTypes>())
            .Returns(call => site.GetById(call.ArgAt<int>(0)) is { } found ? Attempt.Succeed(found.Key) : Attempt<Guid>.Fail());
        services.AddSingleton(ids);

        var status = Substitute.For<IPublishStatusQueryService>();
        status.HasPublishedAncestorPath(Arg.Any<Guid>()).Returns(true);
        services.AddSingleton(status);

        var languages = Substitute.For<ILanguageService>();
        languages.GetDefaultIsoCodeAsync().Returns("de-DE");
        languages.GetAllAsync().Returns(new[] { "uk-UA", "de-DE", "ar" }.Select(iso => (ILanguage)new Language(iso, iso)));
        services.AddSingleton(languages);

        var contexts = Substitute.For<IUmbracoContextFactory>();
        contexts.EnsureUmbracoContext().Returns(_ => new UmbracoContextReference(Substitute.For<IUmbracoContext>(), false, Substitute.For<IUmbracoContextAccessor>()));
        services.AddSingleton(contexts);

        services.AddSingleton(_ => new ContentIndexHandlerCollection(() => [new StructureFields(navigation), new DescriptionFields()]));
        services.AddSingleton(provider => new SelectorHandlerCollection(() =>
        [
            ActivatorUtilities.CreateInstance<AncestorsSelector>(provider),
            ActivatorUtilities.CreateInstance<ChildrenSelector>(provider),
            ActivatorUtilities.CreateInstance<DescendantsSelector>(provider),
        ]));
        services.AddSingleton(_ => new FilterHandlerCollection(() => [new ContentTypeFilter(), new NameFilter(), new CreateDateFilter(), new UpdateDateFilter()]));
        services.AddSingleton(_ => new SortHandlerCollection(() => [new NameSort(), new CreateDateSort(), new UpdateDateSort(), new LevelSort(), new SortOrderSort()]));
    }
}
