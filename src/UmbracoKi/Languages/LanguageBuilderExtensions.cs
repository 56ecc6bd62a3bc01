using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Endpoints;

namespace UmbracoKi.Languages;

internal static class LanguageBuilderExtensions
{
    public static IUmbracoBuilder AddUmbracoKiLanguages(this IUmbracoBuilder builder)
    {
        builder.Services.AddOptions<LanguageOptions>().BindConfiguration(LanguageOptions.SectionName).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<LanguageOptions>, LanguageOptionsValidator>();
        builder.Services.AddSingleton<SiteLanguages>();
        builder.Services.AddSingleton<IEndpointGroup, LanguageEndpoints>();
        builder.Services.AddTransient<LanguageInstaller>();
        return builder.WrapIsoCodeValidator();
    }

    private static IUmbracoBuilder WrapIsoCodeValidator(this IUmbracoBuilder builder)
    {
        var inner = builder.Services.LastOrDefault(service => service.ServiceType == typeof(IIsoCodeValidator));
        builder.Services.AddSingleton<IIsoCodeValidator>(services => new RegistryIsoCodeValidator(Create(services, inner)));
        return builder;
    }

    private static IIsoCodeValidator Create(IServiceProvider services, ServiceDescriptor? descriptor) => descriptor switch
    {
        { ImplementationInstance: IIsoCodeValidator instance } => instance,
        { ImplementationFactory: { } factory } => (IIsoCodeValidator)factory(services),
        { ImplementationType: { } type } => (IIsoCodeValidator)ActivatorUtilities.CreateInstance(services, type),
        _ => new IsoCodeValidator(),
    };
}
