using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Extensions;

namespace UmbracoKi.Embedded.PropertyEditors.Blocks;

/// <summary>Brings the cultures of stored values in line with what the properties inside blocks vary by now.</summary>
/// <remarks>No migration touches the inside of blocks when a type's variation is switched; the values are read accordingly instead.</remarks>
internal static class BlockVariance
{
    /// <summary>A value without culture goes to the culture being edited, else the default one; one that lost its culture keeps the default one's.</summary>
    public static void Align(BlockValue blocks, string? culture, BlockServices services)
    {
        string? fallback = null;
        foreach (var item in blocks.ContentData.Concat(blocks.SettingsData))
        {
            foreach (var value in item.Values.Where(v => v.PropertyType!.VariesByCulture() != !string.IsNullOrEmpty(v.Culture)).ToArray())
            {
                fallback ??= services.DefaultCulture;
                if (value.PropertyType!.VariesByCulture())
                {
                    value.Culture = culture ?? fallback;
                }
                else if (value.Culture.InvariantEquals(fallback))
                {
                    value.Culture = null;
                }
                else
                {
                    item.Values.Remove(value);
                }
            }
        }

        AlignExpose(blocks);
    }

    private static void AlignExpose(BlockValue blocks)
    {
        foreach (var item in blocks.ContentData)
        {
            var exposed = blocks.Expose.Where(e => e.ContentKey == item.Key).ToArray();
            var varies = item.Values.Any(v => v.Culture is not null);
            if (exposed.Length == 0 || item.Values.Count == 0 || exposed.All(e => e.Culture is not null == varies))
            {
                continue;
            }

            blocks.Expose = [
                .. blocks.Expose.Where(e => e.ContentKey != item.Key),
                .. item.Values.Where(v => !varies || v.Culture is not null).Select(v => (v.Culture, v.Segment)).Distinct()
                    .Select(v => new BlockItemVariation(item.Key, v.Culture, v.Segment)),
            ];
        }
    }
}
