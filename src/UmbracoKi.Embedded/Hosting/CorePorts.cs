using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Hosting;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.IO.MediaPathSchemes;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Runtime;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Implement;
using Umbraco.Cms.Core.Strings;
using Umbraco.Cms.Core.Sync;
using Umbraco.Cms.Core.Web;
using UmbracoKi.Embedded.PublishedContent;
using IHostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace UmbracoKi.Embedded.Hosting;

/// <summary>What Umbraco.Core declares or even implements but leaves to the rest of Umbraco to register.</summary>
internal static class CorePorts
{
    private const string LanguageFiles = "Umbraco.Cms.Core.EmbeddedResources.Lang";

    public static void AddCorePorts(this IUmbracoBuilder umbraco)
    {
        var services = umbraco.Services;

        services.AddSingleton<IHostingEnvironment, WebHostingEnvironment>();
        services.AddSingleton<IRuntimeState, EmbeddedRuntimeState>();
        services.Replace(ServiceDescriptor.Singleton<IMainDomLock, FileMainDomLock>());
        services.AddSingleton<IServerMessenger, InProcessMessenger>();
        services.AddSingleton<IServerRoleAccessor, SingleServerRoleAccessor>();

        services.AddSingleton<IDataTypeService, DataTypeService>();
        services.AddSingleton<IAuditService, AuditService>();
        services.AddSingleton<IAuditEntryService, AuditEntryService>();
        services.AddSingleton<IIdKeyMap, IdKeyMap>();
        services.Replace(ServiceDescriptor.Singleton<IDocumentUrlAliasService, NoUrlAliases>());
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<ServiceContext>(provider));
        services.AddSingleton(umbraco.TypeLoader);
        services.AddMemoryCache();
        services.AddTransient(typeof(Lazy<>), typeof(LazyService<>));
        services.AddSingleton<IReservedFieldNamesService, ReservedFieldNames>();

        services.AddSingleton<IShortStringHelper>(provider => new DefaultShortStringHelper(
            new DefaultShortStringHelperConfig().WithDefault(provider.GetRequiredService<IOptions<RequestHandlerSettings>>().Value)));
        services.AddSingleton<FileSystems>();
        services.AddSingleton<IMediaPathScheme, UniqueMediaPathScheme>();
        services.AddSingleton<MediaFileManager>();
        services.AddSingleton<IFileSystem>(provider => ActivatorUtilities.CreateInstance<PhysicalFileSystem>(
            provider,
            Path.Combine(provider.GetRequiredService<IWebHostEnvironment>().ContentRootPath, "wwwroot", "media"),
            "/media"));

        // Core's validators word their refusals from language files, which lie in its assembly.
        services.AddSingleton(provider => new LocalizedTextServiceFileSources(
            provider.GetRequiredService<ILogger<LocalizedTextServiceFileSources>>(),
            provider.GetRequiredService<AppCaches>(),
            new DirectoryInfo(Path.Combine(provider.GetRequiredService<IWebHostEnvironment>().ContentRootPath, "umbraco", "config", "lang")),
            [],
            new EmbeddedFileProvider(typeof(ILocalizedTextService).Assembly, LanguageFiles).GetDirectoryContents(string.Empty)));

        // Whoever wants to know why a notification handler cancelled gives the accessor an object to fill first.
        services.AddSingleton<IEventMessagesAccessor, HybridEventMessagesAccessor>();
        services.Replace(ServiceDescriptor.Singleton<IEventMessagesFactory, DefaultEventMessagesFactory>());

        services.AddSingleton<IPublishedModelFactory, NoopPublishedModelFactory>();
        services.AddSingleton<IPropertyRenderingContextAccessor, HybridPropertyRenderingContextAccessor>();
        services.AddSingleton<IVariationContextAccessor, HybridVariationContextAccessor>();
        services.AddSingleton<IDefaultCultureAccessor, DefaultCultureAccessor>();
        services.AddSingleton<IPublishedContentTypeFactory, PublishedContentTypeFactory>();
        services.AddSingleton<IUrlAssembler, DefaultUrlAssembler>();
        services.AddSingleton<IUmbracoContextFactory, EmbeddedUmbracoContextFactory>();
        services.AddHttpContextAccessor();

        services.AddSingleton<IApiContentNameProvider, ApiContentNameProvider>();
        services.AddSingleton<IApiContentPathProvider, ApiContentPathProvider>();
        services.AddSingleton<IApiContentPathResolver, ApiContentPathResolver>();
        services.AddSingleton<IApiElementBuilder, ApiElementBuilder>();
        services.AddSingleton<IApiMediaBuilder, ApiMediaBuilder>();
        services.AddSingleton<IApiMediaUrlProvider, ApiMediaUrlProvider>();
        services.AddSingleton<IApiPublishedContentCache, ApiPublishedContentCache>();
        services.AddSingleton<IRequestAccessor, HttpRequestAccessor>();
        services.AddSingleton<ICookieManager, HttpCookies>();
    }

    private sealed class LazyService<T>(IServiceProvider services) : Lazy<T>(services.GetRequiredService<T>)
        where T : notnull;
}
