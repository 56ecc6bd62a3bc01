using Microsoft.Extensions.DependencyInjection.Extensions;

namespace UmbracoKi.Embedded.Hosting;

internal static class ServiceDecoration
{
    /// <summary>Puts a wrapper around what is registered for <typeparamref name="TService"/> so far.</summary>
    /// <exception cref="InvalidOperationException">Nothing is registered.</exception>
    public static void Decorate<TService>(this IServiceCollection services, Func<TService, IServiceProvider, TService> decorate)
        where TService : class
    {
        var registered = services.LastOrDefault(service => service.ServiceType == typeof(TService))
            ?? throw new InvalidOperationException($"{typeof(TService).Name} is to be wrapped, but nothing is registered for it.");
        services.Replace(new ServiceDescriptor(typeof(TService), provider => decorate((TService)Create(registered, provider), provider), registered.Lifetime));
    }

    private static object Create(ServiceDescriptor registered, IServiceProvider provider)
        => registered.ImplementationInstance
            ?? registered.ImplementationFactory?.Invoke(provider)
            ?? ActivatorUtilities.CreateInstance(provider, registered.ImplementationType!);
}
