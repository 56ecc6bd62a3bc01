using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using System.Reflection;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.DistributedLocking;
using Umbraco.Cms.Core.Logging;
using Umbraco.Cms.Core.Scoping;
using UmbracoKi.Embedded.Backup;
using UmbracoKi.Embedded.DeliveryApi;
using UmbracoKi.Embedded.Doctor;
using UmbracoKi.Embedded.Editing;
using UmbracoKi.Embedded.Mail;
using UmbracoKi.Embedded.Media;
using UmbracoKi.Embedded.Media.Serving;
using UmbracoKi.Embedded.Persistence;
using UmbracoKi.Embedded.Persistence.Engines;
using UmbracoKi.Embedded.Persistence.Schema;
using UmbracoKi.Embedded.PublishedContent;
using UmbracoKi.Embedded.Redirects;
using UmbracoKi.Embedded.Scoping;
using UmbracoKi.Embedded.Search;
using UmbracoKi.Embedded.Search.Indexing;
using UmbracoKi.Embedded.Security;
using UmbracoKi.Embedded.Webhooks;

namespace UmbracoKi.Embedded.Hosting;

/// <summary>Runs Umbraco's own services without a full Umbraco.</summary>
public static class EmbeddedUmbracoExtensions
{
    /// <summary>
    /// Adds Umbraco's services on the embedded adapters and every composer found from the entry assembly on.
    /// The database is opened, and created if need be, when the host starts.
    /// </summary>
    /// <param name="configure">Runs after the section <c>EmbeddedUmbraco</c> of the configuration was read.</param>
    public static WebApplicationBuilder AddEmbeddedUmbraco(this WebApplicationBuilder builder, Action<EmbeddedUmbracoOptions>? configure = null)
    {
        var options = ReadOptions(builder.Configuration, configure);
        builder.Services.AddOptions<EmbeddedUmbracoOptions>()
            .BindConfiguration(EmbeddedUmbracoOptions.SectionName)
            .Configure(o => configure?.Invoke(o))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<EmbeddedUmbracoOptions>, EmbeddedUmbracoOptionsValidator>();

        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddHostedService<UndoInterruptedRestore>();
        builder.Services.AddDatabase();

        using var bootLoggers = LoggerFactory.Create(logging => logging.AddConfiguration(builder.Configuration.GetSection("Logging")).AddConsole());
        var umbraco = CreateUmbracoBuilder(builder, options.EntryAssembly ?? Assembly.GetEntryAssembly()!, bootLoggers);
        umbraco.AddConfiguration();
        umbraco.AddCorePorts();
        umbraco.AddPersistence();
        umbraco.AddMedia();
        umbraco.AddMail();
        umbraco.AddSecurity();
        umbraco.AddPublishedContent();
        umbraco.AddCacheRefreshing();
        umbraco.AddRelationTracking();
        umbraco.AddDeliveryApi();
        umbraco.AddRedirects();
        umbraco.AddWebhooks();
        umbraco.AddSearch();
        umbraco.AddDoctor();
        umbraco.Services.AddOrderedEditing();
        umbraco.AddComposers();
        umbraco.Build();

        builder.Services.AddUnsupportedPorts();
        builder.Services.AddSingleton<EmbeddedRuntime>();
        builder.Services.AddHostedService(services => services.GetRequiredService<EmbeddedRuntime>());
        builder.Services.AddHostedService<ScheduledPublishing>();
        builder.Services.AddHostedService<Housekeeping>();
        builder.Services.AddHostedService<SearchIndexing>();
        return builder;
    }

    /// <summary>Puts Umbraco's own endpoints into the pipeline. Rate limits and security headers go before it.</summary>
    public static WebApplication UseEmbeddedUmbraco(this WebApplication app)
    {
        app.UseMediaFiles();
        app.UseDeliveryApi();
        return app;
    }

    private static EmbeddedUmbracoOptions ReadOptions(IConfiguration configuration, Action<EmbeddedUmbracoOptions>? configure)
    {
        var options = new EmbeddedUmbracoOptions();
        configuration.GetSection(EmbeddedUmbracoOptions.SectionName).Bind(options);
        configure?.Invoke(options);
        return options;
    }

    private static UmbracoBuilder CreateUmbracoBuilder(WebApplicationBuilder builder, Assembly entry, ILoggerFactory loggers)
    {
        var assemblies = new DefaultUmbracoAssemblyProvider(entry, loggers);
        var types = new TypeLoader(
            new TypeFinder(loggers.CreateLogger<TypeFinder>(), assemblies, null), loggers.CreateLogger<TypeLoader>());

        // Without a request cache Umbraco's per-request accessors keep their values in the asynchronous flow.
        var caches = AppCaches.Create(NoAppCache.Instance);
        return new UmbracoBuilder(builder.Services, builder.Configuration, types, loggers, new NoopProfiler(), caches);
    }

    private static void AddDatabase(this IServiceCollection services)
    {
        services.AddDbContextFactory<UmbracoDbContext>((provider, options) =>
        {
            provider.GetRequiredService<IDatabaseEngine>().Configure(options);
            options.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
                .ConfigureWarnings(events => events.Log((RelationalEventId.CommandExecuted, Microsoft.Extensions.Logging.LogLevel.Debug)));
        });
        services.AddSingleton<DatabaseFile>();
        services.AddSingleton<UmbracoDatabaseSchema>();
        services.AddSingleton<SqlServerSchema>();
        services.AddSingleton<IDatabaseEngine>(provider => provider.GetRequiredService<IOptions<EmbeddedUmbracoOptions>>().Value.Database.Provider switch
        {
            DatabaseProvider.SqlServer => ActivatorUtilities.CreateInstance<SqlServerEngine>(provider),
            _ => ActivatorUtilities.CreateInstance<SqliteEngine>(provider),
        });
        services.AddSingleton<DatabaseSessionFactory>();
        services.AddSingleton<CommitCounter>();
        services.AddSingleton(provider => new WriterGate(provider.GetRequiredService<IOptions<EmbeddedUmbracoOptions>>().Value.WriteTimeout));
        services.AddSingleton<AmbientScope>();
        services.AddSingleton<IScopedDatabase, ScopedDatabase>();
        services.AddSingleton<DatabaseLocking>();
        services.AddSingleton<IDistributedLockingMechanismFactory>(provider => provider.GetRequiredService<DatabaseLocking>());
        services.AddSingleton<EmbeddedScopeProvider>();
        services.AddSingleton<ICoreScopeProvider>(provider => provider.GetRequiredService<EmbeddedScopeProvider>());
    }

    private static void AddPersistence(this IUmbracoBuilder umbraco)
    {
        umbraco.Services.AddTypeRepositories();
        umbraco.Services.AddAccountRepositories();
        umbraco.Services.AddDocumentRepositories();
    }
}
