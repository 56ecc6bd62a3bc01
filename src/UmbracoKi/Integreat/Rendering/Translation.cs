using UmbracoKi.Published;

namespace UmbracoKi.Integreat.Rendering;

/// <summary>The text of a place or event that stands for the language asked for.</summary>
/// <param name="IsFallback">The text is the default language's; apps are told by an id that is null.</param>
/// <param name="Path">App path below the language asked for, without trailing slash.</param>
internal sealed record Translation(PublishedVariant Variant, bool IsFallback, string Path)
{
    public int? Id => IsFallback ? null : Variant.Id;

    public string Title => Variant.Title();

    /// <returns>Null if the document is not to be shown in this language.</returns>
    public static Translation? Find(IPublishedSite site, PublishedNode region, PublishedNode document, string language, string fallback)
    {
        if (document.Variants.TryGetValue(language, out var own) && site.Path(document, language) is { } path)
        {
            return new Translation(own, false, path);
        }

        return region.Values.Flag("fallbackForPlacesAndEvents")
            && document.Variants.TryGetValue(fallback, out var other)
            && site.Path(document, fallback) is { } otherPath
                ? new Translation(other, true, Below(language, otherPath))
                : null;
    }

    private static string Below(string language, string path)
    {
        // /region/de/locations/slug
        var region = path.IndexOf('/', 1);
        var rest = region < 0 ? -1 : path.IndexOf('/', region + 1);
        return rest < 0 ? path : $"{path[..region]}/{language}{path[rest..]}";
    }
}
