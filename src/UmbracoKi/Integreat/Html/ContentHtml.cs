using UmbracoKi.Integreat.Rendering;

namespace UmbracoKi.Integreat.Html;

/// <summary>Stored rich text as it leaves: sanitised, its links leading to pages of the language asked for.</summary>
internal static class ContentHtml
{
    /// <param name="markup">Stored markup; may be empty.</param>
    /// <param name="language">App code of the content.</param>
    /// <returns>Never null.</returns>
    public static string Render(this RenderContext context, string markup, string language) =>
        HtmlSanitiser.Sanitise(markup, new ContentAddresses(key => AddressOf(context, key, language), context.LinkBaseUrl, context.BaseUrl, context.FrameHosts));

    private static string? AddressOf(RenderContext context, Guid key, string language) =>
        context.Find(key) is { } document && context.Site.Path(document, language) is { } path ? context.LinkBaseUrl + path : null;
}
