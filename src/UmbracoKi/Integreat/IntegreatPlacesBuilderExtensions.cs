using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;
using UmbracoKi.Integreat.Chat;
using UmbracoKi.Integreat.Crawlers;
using UmbracoKi.Integreat.Events;
using UmbracoKi.Integreat.Feedback;
using UmbracoKi.Integreat.Icons;
using UmbracoKi.Integreat.News;
using UmbracoKi.Integreat.Offers;
using UmbracoKi.Integreat.Pdf;
using UmbracoKi.Integreat.Places;

namespace UmbracoKi.Integreat;

/// <summary>Everything of the API besides regions and pages.</summary>
internal static class IntegreatPlacesBuilderExtensions
{
    public static IUmbracoBuilder AddIntegreatPlacesAndEvents(this IUmbracoBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<IIntegreatResource, PlacesResource>();
        services.AddSingleton<IIntegreatResource, PlaceCategoriesResource>();
        services.AddSingleton<IIntegreatResource, EventsResource>();
        services.AddSingleton<IIntegreatResource, NewsResource>();
        services.AddSingleton<IIntegreatResource, NewsItemResource>();
        services.AddSingleton<IIntegreatResource, PushNewsResource>();
        services.AddSingleton<IIntegreatResource, OffersResource>();

        services.AddOptions<FeedbackRateOptions>().BindConfiguration(FeedbackRateOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<FeedbackRateLimit>();
        services.AddSingleton<IIntegreatAction, FeedbackAction>();
        services.AddSingleton<IIntegreatAction, ChatAction>();
        services.AddSingleton<IIntegreatAction, ChatStateAction>();
        services.AddSingleton<IIntegreatAction, PdfAction>();
        services.AddSingleton<IIntegreatAction, IconAction>();
        services.AddSingleton<IIntegreatAction, SocialAction>();
        services.AddSingleton<IIntegreatAction, RawContentAction>();
        return builder;
    }
}
