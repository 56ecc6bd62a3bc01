using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Serialization;
using UmbracoKi.Embedded.PropertyEditors.Pickers;
using UmbracoKi.Embedded.PropertyEditors.Blocks;
using UmbracoKi.Embedded.PropertyEditors.RichText;
using UmbracoKi.Embedded.Serialization;

namespace UmbracoKi.Embedded.PropertyEditors;

/// <summary>Registers what property editors and converters need and Core leaves unregistered, unless somebody did already.</summary>
internal static class PropertyEditorServices
{
    public static IServiceCollection AddPropertyEditors(this IServiceCollection services)
    {
        services.TryAddSingleton<IJsonSerializer, SystemTextJsonSerializer>();
        services.TryAddSingleton<IConfigurationEditorJsonSerializer, SystemTextConfigurationEditorJsonSerializer>();
        services.TryAddSingleton<IWebhookJsonSerializer, SystemTextWebhookJsonSerializer>();
        services.TryAddSingleton<IApiContentNameProvider, ApiContentNameProvider>();
        services.TryAddSingleton<IApiMediaUrlProvider, ApiMediaUrlProvider>();
        services.TryAddSingleton<IApiMediaBuilder, ApiMediaBuilder>();
        services.TryAddSingleton<BlockServices>();
        services.TryAddSingleton<BlockElements>();
        services.TryAddSingleton<LocalLinkResolver>();
        services.TryAddSingleton<IApiRichTextMarkupParser, ApiRichTextMarkupParser>();
        services.TryAddSingleton<IApiRichTextElementParser, ApiRichTextElementParser>();
        return services;
    }
}
