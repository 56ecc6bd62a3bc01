using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services.Navigation;
using UmbracoKi.Embedded.DeliveryApi.Caching;
using UmbracoKi.Embedded.DeliveryApi.Context;
using UmbracoKi.Embedded.DeliveryApi.Media;
using UmbracoKi.Embedded.DeliveryApi.Querying;
using UmbracoKi.Embedded.DeliveryApi.Querying.Fields;
using UmbracoKi.Embedded.DeliveryApi.Querying.Filters;
using UmbracoKi.Embedded.DeliveryApi.Querying.Selectors;
using UmbracoKi.Embedded.DeliveryApi.Querying.Sorts;
using UmbracoKi.Embedded.DeliveryApi.Rendering;
using UmbracoKi.Embedded.DeliveryApi.Routing;
using UmbracoKi.Embedded.Hosting;
using UmbracoKi.Embedded.PublishedContent;
using UmbracoKi.Embedded.Search;

namespace UmbracoKi.Embedded.DeliveryApi;

/// <summary>Installs the Delivery API in the embedded host.</summary>
internal static class DeliveryApiServices
{
    /// <summary>Where <see cref="DeliveryApiLimits"/> are configured.</summary>
    public const string LimitsSection = "EmbeddedUmbraco:DeliveryApi";

    /// <summary>
    /// Adds the Delivery API's services and the standard query handlers. The published content cache and
    /// <see cref="IPublishedSnapshotAccessor"/> must already be registered: the former is wrapped.
    /// </summary>
    public static IUmbracoBuilder AddDeliveryApi(this IUmbracoBuilder builder)
    {
        builder.SelectorHandlers().Add<AncestorsSelector>().Add<ChildrenSelector>().Add<DescendantsSelector>();
        builder.FilterHandlers().Add<ContentTypeFilter>().Add<NameFilter>().Add<CreateDateFilter>().Add<UpdateDateFilter>().Add<TextFilter>();
        builder.SortHandlers().Add<NameSort>().Add<CreateDateSort>().Add<UpdateDateSort>().Add<LevelSort>().Add<SortOrderSort>();
        builder.ContentIndexHandlers().Add<StructureFields>().Add<DescriptionFields>();
        builder.Services.AddDeliveryApi();
        return builder;
    }

    /// <summary>Adds the services alone; the handler collections are the caller's.</summary>
    public static IServiceCollection AddDeliveryApi(this IServiceCollection services)
    {
        services.AddOptions<DeliveryApiLimits>().BindConfiguration(LimitsSection).ValidateDataAnnotations().ValidateOnStart();

        services.AddSingleton<DeliveryContextAccessor>();
        services.Decorate<IPublishedContentCache>((inner, provider) => new TrackingPublishedContentCache(inner, provider.GetRequiredService<DeliveryContextAccessor>()));

        services.Replace<IRequestPreviewService, RequestPreviewService>();
        services.Replace<IRequestCultureService, RequestCultureService>();
        services.Replace<IRequestSegmentService, RequestSegmentService>();
        services.AddSingleton<RequestStartItemProvider>();
        services.Replace(ServiceDescriptor.Singleton<IRequestStartItemProvider>(provider => provider.GetRequiredService<RequestStartItemProvider>()));
        services.Replace(ServiceDescriptor.Singleton<IRequestStartItemProviderAccessor>(provider => provider.GetRequiredService<RequestStartItemProvider>()));
        services.Replace<IRequestRoutingService, RequestRoutingService>();
        services.Replace<IRequestMemberAccessService, RequestMemberAccessService>();
        services.Replace<IApiAccessService, ApiAccessService>();
        services.Replace<IApiDocumentUrlService, TranslatedPathUrlService>();

        services.AddSingleton<ContentLocator>();
        services.AddSingleton(provider => new IndexSchema(provider.GetRequiredService<ContentIndexHandlerCollection>()));
        services.AddSingleton<IDocumentIndexer, DocumentIndexer>();
        services.AddSingleton<DraftIndex>();
        services.AddSingleton(provider => new FullTextFilter(new Lazy<ContentSearch>(provider.GetRequiredService<ContentSearch>)));
        services.Replace<IApiContentQueryProvider, SnapshotQueryProvider>();
        services.Replace<IApiContentQueryService, ContentQueryService>();

        services.TryAddSingleton<ApiContentRouteBuilder>();
        services.Replace(ServiceDescriptor.Singleton<IApiContentRouteBuilder>(provider => new TrackingRouteBuilder(
            ActivatorUtilities.CreateInstance<TranslatedRouteBuilder>(provider, provider.GetRequiredService<ApiContentRouteBuilder>()),
            provider.GetRequiredService<IDocumentNavigationQueryService>(),
            provider.GetRequiredService<DeliveryContextAccessor>())));
        services.TryAddSingleton<ApiContentBuilder>();
        services.Replace<IApiContentBuilder, ReferencedContentBuilder>();
        services.Replace<IApiContentResponseBuilder, ApiContentResponseBuilder>();
        services.Replace<IApiPropertyRenderer, ApiPropertyRenderer>();
        services.Replace<IOutputExpansionStrategyAccessor, PropertyExpansionAccessor>();

        services.Replace<IApiMediaQueryService, MediaQueryService>();
        services.AddSingleton<MediaAnswerer>();
        services.AddSingleton<DocumentVisibility>();
        services.AddSingleton<FragmentCache>();
        services.AddSingleton<ResponseCacheAccessor>();
        services.AddSingleton<DocumentRenderer>();
        services.AddSingleton<IDocumentReader, DocumentReader>();
        services.AddSingleton<DeliveryAnswerer>();
        services.AddSingleton<DeliveryApiHandler>();
        return services;
    }

    /// <summary>Puts the Delivery API into the pipeline: after CORS and rate limits, before routing, authentication and whatever else need not see it.</summary>
    public static IApplicationBuilder UseDeliveryApi(this IApplicationBuilder app) => app.UseMiddleware<DeliveryApiMiddleware>();

    private static void Replace<TService, TImplementation>(this IServiceCollection services)
        where TService : class
        where TImplementation : class, TService
        => services.Replace(ServiceDescriptor.Singleton<TService, TImplementation>());
}
