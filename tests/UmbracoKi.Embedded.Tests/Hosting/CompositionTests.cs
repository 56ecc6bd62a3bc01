using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using UmbracoKi.Embedded.Hosting;

namespace UmbracoKi.Embedded.Tests.Hosting;

public sealed class CompositionTests
{
    [Fact]
    public void Every_service_of_umbraco_can_be_built()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.AddEmbeddedUmbraco(options => options.EntryAssembly = typeof(CompositionTests).Assembly);
        using var app = builder.Build();
        app.Services.GetRequiredService<EmbeddedRuntime>();
        using var scope = app.Services.CreateScope();

        var failures = builder.Services
            .Where(s => s is { IsKeyedService: false, ServiceType.ContainsGenericParameters: false })
            .Where(s => s.ServiceType.FullName!.Contains("Umbraco", StringComparison.Ordinal))
            .Select(s => s.ServiceType)
            .Distinct()
            .Select(type => Try(scope.ServiceProvider, type))
            .OfType<string>()
            .Distinct()
            .ToList();

        string.Join(Environment.NewLine, failures).ShouldBeEmpty();
    }

    private static string? Try(IServiceProvider services, Type type)
    {
        try
        {
            services.GetService(type);
            return null;
        }
        catch (Exception failure)
        {
            return $"{type.Name}: {failure.Message}";
        }
    }
}
