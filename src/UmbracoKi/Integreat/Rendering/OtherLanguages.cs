using UmbracoKi.Published;

namespace UmbracoKi.Integreat.Rendering;

/// <summary>The other languages a document exists in, as <c>available_languages</c> names them.</summary>
internal static class OtherLanguages
{
    /// <param name="suffix">Put behind each slug, such as the date of an occurrence; such an entry has no id.</param>
    public static IReadOnlyDictionary<string, TranslationLink> Of(RenderContext context, PublishedNode document, string suffix = "")
    {
        var links = new SortedDictionary<string, TranslationLink>(StringComparer.Ordinal);
        foreach (var (language, variant) in document.Variants)
        {
            // The app can only go to languages of the region.
            if (language != context.Language && context.Region!.Variants.ContainsKey(language) && context.Site.Path(document, language) is { } path)
            {
                links[language] = new TranslationLink(suffix.Length == 0 ? variant.Id : null, $"{context.BaseUrl}{path}{suffix}/", $"{path}{suffix}/");
            }
        }

        return links;
    }
}
