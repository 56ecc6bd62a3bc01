using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using Microsoft.Extensions.DependencyInjection.Extensions;
using UmbracoKi.Embedded.Persistence;
namespace UmbracoKi.Embedded.Hosting;
internal static class TemporaryPorts
{
    public static void AddTemporaryPorts(this IServiceCollection services)
    {
        foreach (var t in typeof(IDocumentRepository).Assembly.GetTypes().Where(t => t.IsInterface && t.IsPublic && !t.IsGenericType && t.Namespace == typeof(IDocumentRepository).Namespace))
            services.TryAddSingleton(t, _ => typeof(UnsupportedPort).GetMethod(nameof(UnsupportedPort.Create), Type.EmptyTypes)!.MakeGenericMethod(t).Invoke(null, null)!);
        services.TryAddSingleton(_ => UnsupportedPort.Create<IUserIdKeyResolver>());
    }
}
