using UmbracoKi.Published;

namespace UmbracoKi.Integreat.Rendering;

/// <summary>Addresses of documents as apps know them.</summary>
internal static class DocumentPaths
{
    /// <summary><c>/region/uk/a/b/</c>, with trailing slash; null if the document is not in this language.</summary>
    public static string? PathOf(this RenderContext context, PublishedNode document, string language) =>
        context.Site.Path(document, language) is { } path ? path + "/" : null;

    /// <summary>The server's address and the path.</summary>
    public static string? UrlOf(this RenderContext context, PublishedNode document, string language) =>
        context.PathOf(document, language) is { } path ? context.BaseUrl + path : null;

    /// <summary>The other languages a document can be read in, by app code. The one asked for is never among them.</summary>
    public static Dictionary<string, AlternateResponse> AlternatesOf(this RenderContext context, PublishedNode document)
    {
        var alternates = new Dictionary<string, AlternateResponse>(StringComparer.Ordinal);
        foreach (var (language, variant) in document.Variants.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            if (language != context.Language
                && context.Region?.Variants.ContainsKey(language) != false
                && context.PathOf(document, language) is { } path)
            {
                alternates[language] = new AlternateResponse(variant.Id, context.BaseUrl + path, path);
            }
        }

        return alternates;
    }
}
