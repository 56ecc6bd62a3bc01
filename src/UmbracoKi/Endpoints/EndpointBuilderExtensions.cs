using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;

namespace UmbracoKi.Endpoints;

internal static class EndpointBuilderExtensions
{
    public static IUmbracoBuilder AddUmbracoKiEndpoints(this IUmbracoBuilder builder)
    {
        builder.Services.AddRouting();
        builder.Services.AddTransient<IStartupFilter, EndpointStartupFilter>();
        return builder;
    }
}
