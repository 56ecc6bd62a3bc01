using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using UmbracoKi.Embedded.Persistence;
using UmbracoKi.Web.Protection;

namespace UmbracoKi.Web.Tests.Protection;

/// <summary>The protection alone, in front of a few endpoints.</summary>
internal sealed class ProtectedHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ProtectedHost(WebApplication app) => _app = app;

    public HttpClient Client => _app.GetTestClient();

    public TestServer Server => _app.GetTestServer();

    public static async Task<ProtectedHost> StartAsync(params (string Key, string Value)[] settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value)));
        builder.AddProtection();

        var app = builder.Build();
        app.MapGet("/ok", () => "ok");
        app.MapGet("/address", (HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "");
        app.MapGet("/fails", string () => throw new InvalidOperationException("secret at /var/lib"));
        app.MapGet("/busy", string () => throw new DatabaseBusyException("Another change was still being written."));
        app.MapGet("/malformed", string () => throw new BadHttpRequestException("too big", StatusCodes.Status413PayloadTooLarge));
        await app.StartAsync();
        return new ProtectedHost(app);
    }

    /// <summary>A request as if it came from an address.</summary>
    public Task<HttpContext> SendFromAsync(string address, string path = "/ok", string? forwardedFor = null) => Server.SendAsync(context =>
    {
        context.Connection.RemoteIpAddress = System.Net.IPAddress.Parse(address);
        context.Request.Method = HttpMethods.Get;
        context.Request.Path = path;
        if (forwardedFor is not null)
        {
            context.Request.Headers["X-Forwarded-For"] = forwardedFor;
        }
    });

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
