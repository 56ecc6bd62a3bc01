using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace UmbracoKi.Web.Protection;

internal static class ProtectionServices
{
    /// <summary>Limits, security headers and problem details for every request. To be added first, so that it stands outermost.</summary>
    public static WebApplicationBuilder AddProtection(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddTransient<IStartupFilter, ProtectionStartupFilter>();
        services.AddRateLimiting();

        // An answer that begins anew because of a failure has lost its headers.
        services.AddProblemDetails(options => options.CustomizeProblemDetails = problem => SecurityHeaders.Set(problem.HttpContext.Response.Headers));

        services.AddOptions<RequestLimitOptions>().BindConfiguration(RequestLimitOptions.SectionName).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<KestrelServerOptions>().Configure<IOptions<RequestLimitOptions>>((kestrel, limits) =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = limits.Value.MaxBodySize;
        });

        services.AddOptions<ReverseProxyOptions>().BindConfiguration(ReverseProxyOptions.SectionName).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<ForwardedHeadersOptions>().Configure<IOptions<ReverseProxyOptions>>((forwarded, proxy) =>
        {
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            foreach (var address in proxy.Value.Proxies)
            {
                forwarded.KnownProxies.Add(IPAddress.Parse(address));
            }

            foreach (var network in proxy.Value.Networks)
            {
                forwarded.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(network));
            }
        });
        return builder;
    }
}
