using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using UmbracoKi.Embedded.Backoffice.Management.Security;
using UmbracoKi.Embedded.Hosting;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Backoffice.Tests;

/// <summary>An embedded Umbraco with its backoffice, on a database of its own.</summary>
internal static class BackofficeHost
{
    /// <param name="database">A file to start with a copy of, e.g. <c>umbraco17/after-editing.sqlite</c>; null for a fresh one.</param>
    /// <param name="realSignIn">False: requests come from whom <see cref="HeaderAuthenticator"/> says.</param>
    public static async Task<EmbeddedHost> StartAsync(
        string? database = null, bool realSignIn = false, Action<WebApplicationBuilder>? configure = null,
        Action<WebApplication>? pipeline = null)
    {
        var directory = Directory.CreateTempSubdirectory("umbracoki-backoffice-").FullName;
        if (database is not null)
        {
            var file = EmbeddedHost.DatabaseIn(directory);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.Copy(SharedData.PathOf(database), file);
            File.SetAttributes(file, FileAttributes.Normal);
        }

        return await EmbeddedHost.StartAsync(
            typeof(EmbeddedBackofficeExtensions).Assembly,
            directory,
            builder =>
            {
                if (!realSignIn)
                {
                    builder.Services.AddSingleton<IRequestAuthenticator, HeaderAuthenticator>();
                }

                builder.AddEmbeddedBackoffice();
                builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
                {
                    ["EmbeddedUmbraco:Administrator:Email"] = "admin@example.com",
                    ["EmbeddedUmbraco:Administrator:Password"] = "Passw0rd!1234",
                    ["EmbeddedUmbraco:Administrator:Name"] = "Admin",
                });
                configure?.Invoke(builder);
            },
            app =>
            {
                app.UseEmbeddedUmbraco();
                app.UseEmbeddedBackoffice();
                pipeline?.Invoke(app);
            });
    }
}
