using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.DependencyInjection;
using UmbracoKi.Endpoints;
using UmbracoKi.Integreat.Answers;
using UmbracoKi.Integreat.Rendering;

namespace UmbracoKi.Integreat;

internal static class IntegreatBuilderExtensions
{
    public static IUmbracoBuilder AddUmbracoKiIntegreat(this IUmbracoBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<IntegreatOptions>().BindConfiguration(IntegreatOptions.SectionName).ValidateOnStart();
        services.AddSingleton<IValidateOptions<IntegreatOptions>, IntegreatOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<AnswerCache>();
        services.AddSingleton<FragmentCache>();
        services.AddSingleton<IEndpointGroup, IntegreatEndpoints>();
        return builder.AddIntegreatResources().AddIntegreatPlacesAndEvents();
    }

    private static IUmbracoBuilder AddIntegreatResources(this IUmbracoBuilder builder)
    {
        return builder;
    }
}
