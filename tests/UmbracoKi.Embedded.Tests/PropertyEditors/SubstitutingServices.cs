using Microsoft.Extensions.DependencyInjection;

namespace UmbracoKi.Embedded.Tests.PropertyEditors;

/// <summary>Gives the registered services, and a substitute for every other interface that is asked for.</summary>
internal sealed class SubstitutingServices : IServiceProvider, IServiceProviderIsService
{
    private readonly Dictionary<Type, object> _services = [];

    public SubstitutingServices Use<T>(T service)
        where T : notnull
    {
        _services[typeof(T)] = service;
        return this;
    }

    public object? GetService(Type serviceType)
    {
        if (serviceType == typeof(IServiceProvider) || serviceType == typeof(IServiceProviderIsService))
        {
            return this;
        }

        if (!_services.TryGetValue(serviceType, out object? service) && serviceType.IsInterface)
        {
            _services[serviceType] = service = Substitute.For([serviceType], []);
        }

        return service;
    }

    public bool IsService(Type serviceType) => serviceType.IsInterface || _services.ContainsKey(serviceType);
}
