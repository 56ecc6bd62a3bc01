using System.Diagnostics;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using UmbracoKi.Web.Overview;
using UmbracoKi.Web.SampleContent;

namespace UmbracoKi.Web.Start;

internal static class StartExtensions
{
    private const string HostCategory = "Microsoft.Extensions.Hosting.Internal.Host";

    /// <summary>
    /// Listens on the address unless arguments, environment or configuration name another, and leaves it to the
    /// program to say why a start failed: the host's own line would add a trace.
    /// </summary>
    public static WebApplicationBuilder AddStart(this WebApplicationBuilder builder, string defaultAddress)
    {
        string[] settings = ["urls", "http_ports", "https_ports"];
        if (settings.All(setting => string.IsNullOrEmpty(builder.Configuration[setting])) && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
        {
            builder.WebHost.UseUrls(defaultAddress);
        }

        var phase = new StartPhase();
        builder.Services.AddSingleton(phase);
        builder.Logging.AddFilter(HostCategory, level => phase.IsOver && level >= LogLevel.Warning);
        return builder;
    }

    /// <summary>Tells at the console, once and whatever the log level is, what the start did and what to try.</summary>
    public static WebApplication ReportStart(this WebApplication app)
    {
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            app.Services.GetRequiredService<StartPhase>().End();
            Console.Out.WriteLine(StartReport.Write(
                app.Services.GetRequiredService<OverviewSource>().Get(),
                app.Services.GetRequiredService<SampleContentStart>().State,
                app.Services.GetRequiredService<TimeProvider>().GetLocalNow() - Process.GetCurrentProcess().StartTime,
                app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()));
        });
        return app;
    }
}
