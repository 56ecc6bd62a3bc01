using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.DependencyInjection;
using UmbracoKi.Endpoints;
using UmbracoKi.Storage.Feedback;
using UmbracoKi.Storage.Ids;
using UmbracoKi.Storage.ImportMarks;
using UmbracoKi.Storage.Slugs;

namespace UmbracoKi.Storage;

internal static class StorageBuilderExtensions
{
    public static IUmbracoBuilder AddUmbracoKiStorage(this IUmbracoBuilder builder)
    {
        builder.Services.AddUmbracoKiDatabase();
        builder.Services.AddSingleton<IStableIds, StableIds>();
        builder.Services.AddSingleton<ISlugHistory, SlugHistory>();
        builder.Services.AddSingleton<IImportMarks, ImportMarkStore>();
        builder.Services.AddSingleton<IFeedbackStore, FeedbackStore>();

        builder.Services.AddOptions<FeedbackOptions>().BindConfiguration(FeedbackOptions.SectionName).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<FeedbackOptions>, FeedbackOptionsValidator>();
        builder.Services.AddHostedService<FeedbackRetention>();
        builder.Services.AddSingleton<IEndpointGroup, FeedbackEndpoints>();
        return builder;
    }

    private static void AddUmbracoKiDatabase(this IServiceCollection services)
    {
        services.AddOptions<StorageOptions>().BindConfiguration(StorageOptions.SectionName).ValidateOnStart();
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<StorageLocation>();
        services.AddSingleton<StorageMigrator>();
        services.AddSingleton<StorageDatabase>();
        services.AddDbContextFactory<UmbracoKiDbContext>((provider, options) =>
            options.UseStorage(provider.GetRequiredService<StorageLocation>()));
        services.AddHostedService<StorageLifetime>();
    }

    private static void UseStorage(this DbContextOptionsBuilder options, StorageLocation location)
    {
        if (location.Provider == StorageProvider.SqlServer)
        {
            options.UseSqlServer(location.ConnectionString, server => server
                .MigrationsHistoryTable(UmbracoKiDbContext.MigrationsHistoryTable)
                .EnableRetryOnFailure());
        }
        else
        {
            options.UseSqlite(location.ConnectionString, sqlite => sqlite.MigrationsHistoryTable(UmbracoKiDbContext.MigrationsHistoryTable));
            options.AddInterceptors(new SqliteSettings());
        }
    }
}
