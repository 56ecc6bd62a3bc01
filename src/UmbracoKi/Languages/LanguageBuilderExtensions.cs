using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;
using UmbracoKi.Endpoints;
using UmbracoKi.Languages.Coverage;

namespace UmbracoKi.Languages;

internal static class LanguageBuilderExtensions
{
    public static IUmbracoBuilder AddUmbracoKiLanguages(this IUmbracoBuilder builder)
    {
        builder.Services.AddOptions<LanguageOptions>().BindConfiguration(LanguageOptions.SectionName).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<LanguageOptions>, LanguageOptionsValidator>();
        builder.Services.AddSingleton<SiteLanguages>();
        builder.Services.AddSingleton<IEndpointGroup, LanguageEndpoints>();
        builder.Services.AddSingleton<IEndpointGroup, CoverageEndpoints>();
        builder.Services.AddTransient<LanguageInstaller>();
        builder.Services.Wrap<IIsoCodeValidator>(inner => new RegistryIsoCodeValidator(inner));
        builder.Services.Wrap<ICultureService>(inner => new RegistryCultureService(inner));
        return builder.AddNotificationAsyncHandler<LanguageCacheRefresherNotification, FollowLanguages>();
    }

    private static void Wrap<TService>(this IServiceCollection services, Func<TService, TService> wrap)
        where TService : class
    {
        var inner = services.LastOrDefault(service => service.ServiceType == typeof(TService))
            ?? throw new InvalidOperationException($"{typeof(TService).Name} is not registered; Umbraco registers it before composers run.");
        services.AddSingleton(provider => wrap(Create<TService>(provider, inner)));
    }

    private static TService Create<TService>(IServiceProvider provider, ServiceDescriptor descriptor)
        where TService : class => (TService)(
            descriptor.ImplementationInstance
            ?? descriptor.ImplementationFactory?.Invoke(provider)
            ?? ActivatorUtilities.CreateInstance(provider, descriptor.ImplementationType!));
}
