using Microsoft.Extensions.DependencyInjection.Extensions;
using UmbracoKi.Embedded.Backoffice.Packages;

namespace UmbracoKi.Embedded.Backoffice.Client;

/// <summary>Umbraco's backoffice client in the browser: its files, its pages, and the packages that extend it.</summary>
public static class BackofficeClientExtensions
{
    /// <summary>Adds what <see cref="UseBackofficeClient"/> needs, and <see cref="IPackageManifests"/>.</summary>
    public static IServiceCollection AddBackofficeClient(this IServiceCollection services)
    {
        services.AddOptions<BackofficeClientOptions>().BindConfiguration(BackofficeClientOptions.SectionName);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ClientPackSource>();
        services.TryAddSingleton<PackageFiles>();
        services.TryAddSingleton<IPackageManifests, PackageManifests>();
        services.TryAddSingleton<PackageManifestAnswers>();
        services.TryAddSingleton<ImportMap>();
        services.TryAddSingleton<IndexPage>();
        return services;
    }

    /// <summary>
    /// Answers <c>/umbraco/backoffice/**</c>, <c>/umbraco/login</c>, <c>/App_Plugins/**</c> and, with the index page, every
    /// other page below <c>/umbraco</c>. What an endpoint has matched already, and every API, goes on untouched.
    /// </summary>
    public static IApplicationBuilder UseBackofficeClient(this IApplicationBuilder app)
    {
        app.UseMiddleware<ClientFilesMiddleware>();
        app.UseMiddleware<PackageFilesMiddleware>();
        app.UseMiddleware<PublicManifestMiddleware>();
        app.UseMiddleware<LoginMiddleware>();
        app.UseMiddleware<GraphicsMiddleware>();
        app.UseMiddleware<IndexMiddleware>();
        return app;
    }
}
