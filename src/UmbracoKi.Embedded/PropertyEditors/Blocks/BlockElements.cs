using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace UmbracoKi.Embedded.PropertyEditors.Blocks;

/// <summary>Makes published elements of stored blocks: those the data type still allows and that exist in the culture of the request.</summary>
internal sealed class BlockElements(
    Lazy<IPublishedContentTypeCache> types,
    IVariationContextAccessor variationContext,
    Lazy<ILanguageService> languages,
    IPublishedModelFactory models)
{
    /// <summary>The blocks of a value by key; one that is not there is not to be shown.</summary>
    public BlockSet Of(
        BlockValue blocks, IEnumerable<IBlockConfiguration> allowed, IPublishedElement owner, IPublishedPropertyType property, bool preview)
    {
        var kinds = allowed.ToDictionary(kind => kind.ContentElementTypeKey);
        var culture = variationContext.VariationContext?.Culture is { Length: > 0 } current ? current : DefaultCulture;

        // Blocks of a property that varies belong to its culture as they are; theirs are not looked at.
        var varies = !property.Variations.VariesByCulture() && owner.ContentType.Variations.VariesByCulture();
        var content = new Dictionary<Guid, IPublishedElement>();
        foreach (var item in blocks.ContentData.Where(item => kinds.ContainsKey(item.ContentTypeKey)))
        {
            if (Create(item, culture, varies, preview) is { } element && IsExposed(blocks, element, culture, varies))
            {
                content[item.Key] = models.CreateModel(element);
            }
        }

        var settings = blocks.SettingsData
            .Where(item => kinds.Values.Any(kind => kind.SettingsElementTypeKey == item.ContentTypeKey))
            .Select(item => Create(item, culture, varies, preview))
            .OfType<BlockElement>()
            .ToDictionary(element => element.Key, models.CreateModel);
        return new BlockSet(content, settings, kinds);
    }

    private string DefaultCulture => languages.Value.GetDefaultIsoCodeAsync().GetAwaiter().GetResult();

    private bool IsExposed(BlockValue blocks, BlockElement element, string culture, bool varies)
    {
        var exposed = blocks.Expose.Where(e => e.ContentKey == element.Key).Select(e => e.Culture).ToArray();
        return varies && element.ContentType.Variations.VariesByCulture()
            ? exposed.Any(e => e is null ? culture.InvariantEquals(DefaultCulture) : e.InvariantEquals(culture))
            : exposed.Any(e => e is null || e.InvariantEquals(DefaultCulture) || e.InvariantEquals(culture));
    }

    private BlockElement? Create(BlockItemData item, string culture, bool varies, bool preview)
    {
        if (types.Value.Get(PublishedItemType.Content, item.ContentTypeKey) is not { IsElement: true } type)
        {
            return null;
        }

        var values = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase);
        foreach (var property in type.PropertyTypes)
        {
            var stored = item.Values.Where(v => v.Alias.InvariantEquals(property.Alias) && string.IsNullOrEmpty(v.Segment)).ToArray();
            var ofCulture = varies && (type.Variations & property.Variations).VariesByCulture();
            var value = ofCulture
                ? stored.FirstOrDefault(v => v.Culture.InvariantEquals(culture))
                    ?? (culture.InvariantEquals(DefaultCulture) ? stored.FirstOrDefault(v => string.IsNullOrEmpty(v.Culture)) : null)
                : stored.FirstOrDefault(v => string.IsNullOrEmpty(v.Culture)) ?? stored.FirstOrDefault(v => v.Culture.InvariantEquals(DefaultCulture));
            if (value is not null)
            {
                values[property.Alias] = value.Value;
            }
        }

        return new BlockElement(type, item.Key, values, preview);
    }
}
