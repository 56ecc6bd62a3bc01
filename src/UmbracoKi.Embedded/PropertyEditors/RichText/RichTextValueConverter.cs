using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;
using Umbraco.Cms.Core.Templates;

namespace UmbracoKi.Embedded.PropertyEditors.RichText;

/// <summary>Rich text with its local links and images resolved; <see cref="IHtmlEncodedString"/> in code.</summary>
/// <remarks>
/// Resolved text is not cached: the addresses in it depend on the culture of the request, on preview, and on
/// documents other than this one.
/// </remarks>
[DefaultPropertyValueConverter(typeof(SimpleRichTextValueConverter))]
internal sealed class RichTextValueConverter(
    IJsonSerializer serializer,
    HtmlLocalLinkParser links,
    HtmlUrlParser urls,
    HtmlImageSourceParser images,
    IApiRichTextMarkupParser markupParser,
    IApiRichTextElementParser elementParser,
    IOptionsMonitor<DeliveryApiSettings> deliveryApi) : PropertyValueConverterBase, IDeliveryApiPropertyValueConverter
{
    public override bool IsConverter(IPublishedPropertyType propertyType)
        => propertyType.EditorAlias == Constants.PropertyEditors.Aliases.RichText;

    public override bool? IsValue(object? value, PropertyValueLevel level) => level switch
    {
        PropertyValueLevel.Source => RichTextValue.Read(value, serializer) is { HasText: true },
        PropertyValueLevel.Inter => value is RichTextIntermediateValue,
        _ => value is IHtmlEncodedString html && !string.IsNullOrWhiteSpace(html.ToHtmlString()),
    };

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(IHtmlEncodedString);

    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview)
        => source is string && RichTextValue.Read(source, serializer) is { HasText: true } text
            ? new RichTextIntermediateValue(text.Markup)
            : null;

    public override object? ConvertIntermediateToObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview)
        => new HtmlEncodedString(inter is IRichTextEditorIntermediateValue { Markup: var markup } ? Resolve(markup) : string.Empty);

    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevelForExpansion(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    public Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType)
        => deliveryApi.CurrentValue.RichTextOutputAsJson ? typeof(IRichTextElement) : typeof(RichTextModel);

    public object? ConvertIntermediateToDeliveryApiObject(
        IPublishedElement owner,
        IPublishedPropertyType propertyType,
        PropertyCacheLevel referenceCacheLevel,
        object? inter,
        bool preview,
        bool expanding)
    {
        if (inter is not IRichTextEditorIntermediateValue { Markup: { Length: > 0 } markup })
        {
            return deliveryApi.CurrentValue.RichTextOutputAsJson ? null : RichTextModel.Empty();
        }

        return deliveryApi.CurrentValue.RichTextOutputAsJson
            ? elementParser.Parse(markup, null)
            : new RichTextModel { Markup = markupParser.Parse(markup), Blocks = [] };
    }

    private string Resolve(string markup)
    {
        string resolved = images.EnsureImageSources(urls.EnsureUrls(links.EnsureInternalLinks(markup)));
        return RichTextHtml.WithoutEditorTraces(resolved);
    }
}
