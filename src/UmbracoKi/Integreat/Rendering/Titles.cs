using UmbracoKi.Published;

namespace UmbracoKi.Integreat.Rendering;

internal static class Titles
{
    /// <summary>The title, or the node's name where an editor left it out. Never null.</summary>
    public static string Title(this PublishedVariant variant) => variant.Values.TextOrNull("title") ?? variant.Name;

    /// <summary>The variant in the first of these languages there is; else any.</summary>
    public static PublishedVariant VariantIn(this PublishedNode document, params ReadOnlySpan<string> languages)
    {
        foreach (var language in languages)
        {
            if (document.Variants.TryGetValue(language, out var variant))
            {
                return variant;
            }
        }

        return document.Variants.OrderBy(entry => entry.Key, StringComparer.Ordinal).First().Value;
    }
}
