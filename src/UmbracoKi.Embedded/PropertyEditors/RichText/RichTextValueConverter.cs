using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;
using Umbraco.Cms.Core.Templates;
using UmbracoKi.Embedded.PropertyEditors.Blocks;

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
    BlockElements elements,
    IApiElementBuilder apiElements,
    IOptionsMonitor<DeliveryApiSettings> deliveryApi) : PropertyValueConverterBase, IDeliveryApiPropertyValueConverter
{
    private readonly RichTextEditorBlockDataConverter _converter = new(serializer);

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
            ? new RichTextIntermediateValue(text.Markup, text.HasBlocks ? text.Blocks!.ToJsonString() : null)
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
        if (inter is not RichTextIntermediateValue { Markup.Length: > 0 } text)
        {
            return deliveryApi.CurrentValue.RichTextOutputAsJson ? null : RichTextModel.Empty();
        }

        var blocks = Blocks(owner, propertyType, text, preview);
        var markup = RichTextHtml.WithBlocks(text.Markup, [.. blocks.Select(item => item.ContentKey)]);
        return deliveryApi.CurrentValue.RichTextOutputAsJson
            ? elementParser.Parse(markup, blocks)
            : new RichTextModel
            {
                Markup = markupParser.Parse(markup),
                Blocks = [.. blocks.Select(item => new ApiBlockItem(
                    apiElements.Build(item.Content), item.Settings is null ? null : apiElements.Build(item.Settings)))],
            };
    }

    private RichTextBlockModel Blocks(IPublishedElement owner, IPublishedPropertyType propertyType, RichTextIntermediateValue text, bool preview)
    {
        if (text.Blocks is null || !_converter.TryDeserialize(text.Blocks, out var data) || data.Layout is null)
        {
            return RichTextBlockModel.Empty;
        }

        var allowed = (propertyType.DataType.ConfigurationObject as RichTextConfiguration)?.Blocks ?? [];
        var blocks = elements.Of(data.BlockValue, allowed, owner, propertyType, preview);
        return new RichTextBlockModel([.. data.Layout.Select(layout => blocks.At(layout) is var (content, settings)
            ? new RichTextBlockItem(content.Key, content, settings?.Key, settings)
            : null).OfType<RichTextBlockItem>()]);
    }

    private string Resolve(string markup)
    {
        string resolved = images.EnsureImageSources(urls.EnsureUrls(links.EnsureInternalLinks(markup)));
        return RichTextHtml.WithoutEditorTraces(resolved);
    }
}
