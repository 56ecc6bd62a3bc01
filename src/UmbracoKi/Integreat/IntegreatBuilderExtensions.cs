using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.DependencyInjection;
using UmbracoKi.Endpoints;
using UmbracoKi.Integreat.Answers;
using UmbracoKi.Integreat.Imprint;
using UmbracoKi.Integreat.Languages;
using UmbracoKi.Integreat.Pages;
using UmbracoKi.Integreat.Regions;
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
        services.AddTransient<IStartupFilter, MediaCrossOriginFilter>();
        return builder.AddIntegreatResources().AddIntegreatPlacesAndEvents();
    }

    private static IUmbracoBuilder AddIntegreatResources(this IUmbracoBuilder builder)
    {
        builder.Services.AddSingleton<IIntegreatResource, RegionsResource>();
        builder.Services.AddSingleton<IIntegreatResource, RegionResource>();
        builder.Services.AddSingleton<IIntegreatResource, LanguagesResource>();
        builder.Services.AddSingleton<IIntegreatResource, PagesResource>();
        builder.Services.AddSingleton<IIntegreatResource, ChildrenResource>();
        builder.Services.AddSingleton<IIntegreatResource, ParentsResource>();
        builder.Services.AddSingleton<IIntegreatResource, PageResource>();
        builder.Services.AddSingleton<IIntegreatResource, ImprintResource>();
        return builder;
    }
}
