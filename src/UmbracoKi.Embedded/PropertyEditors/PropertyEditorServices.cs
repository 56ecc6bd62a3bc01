using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Templates;
using UmbracoKi.Embedded.PropertyEditors.RichText;
using UmbracoKi.Embedded.Serialization;

namespace UmbracoKi.Embedded.PropertyEditors;

/// <summary>Registers what the property editors and their converters need. They themselves are found by Umbraco.</summary>
internal static class PropertyEditorServices
{
    public static IServiceCollection AddPropertyEditors(this IServiceCollection services)
    {
        services.TryAddSingleton<IJsonSerializer, SystemTextJsonSerializer>();
        services.TryAddSingleton<IConfigurationEditorJsonSerializer, SystemTextConfigurationEditorJsonSerializer>();
        services.TryAddSingleton<IWebhookJsonSerializer, SystemTextWebhookJsonSerializer>();
        services.TryAddSingleton<IHtmlSanitizer, NoopHtmlSanitizer>();
        services.TryAddSingleton<IImageUrlTokenGenerator, UnsignedImageUrls>();
        services.TryAddSingleton<HtmlLocalLinkParser>();
        services.TryAddSingleton<HtmlImageSourceParser>();
        services.TryAddSingleton<HtmlUrlParser>();
        services.TryAddSingleton<LocalLinkResolver>();
        services.TryAddSingleton<IApiRichTextMarkupParser, ApiRichTextMarkupParser>();
        services.TryAddSingleton<IApiRichTextElementParser, ApiRichTextElementParser>();
        return services;
    }
}
