using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Umbraco.Cms.Core.Models.DeliveryApi;
using UmbracoKi.Embedded.Backoffice.Client;

namespace UmbracoKi.Embedded.Backoffice.Preview;

/// <summary>A document as a plain page, whatever its type: its name and its values, one below the other, in one language.</summary>
internal static class PreviewPage
{
    private static readonly string Style = Encoding.UTF8.GetString(EmbeddedFile.Find("Preview/preview.css")!.Bytes.Span);

    /// <summary>Pictures, and the one stylesheet that stands in the page; only our own pages may frame it.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; "
        + "img-src 'self' data: https:; media-src 'self' https:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    /// <param name="document">Null if there is none in this language.</param>
    /// <param name="culture">Null for a document that does not vary.</param>
    /// <param name="languageName">Of the culture.</param>
    /// <param name="addressOf">Where the preview of a linked document is.</param>
    public static string Render(
        IApiContent? document, bool draft, string? culture, string? languageName, PreviewTexts texts, PropertyLabels labels, Func<Guid, string> addressOf)
    {
        var state = draft ? texts.Draft : texts.Published;
        var body = document is null
            ? $"<main lang=\"{texts.Language}\" dir=\"ltr\">\n<p>{ValueHtml.Encode((draft ? texts.NoDraft : texts.NotPublished)(languageName ?? culture ?? "–"))}</p>\n</main>"
            : $"<main>\n<h1>{ValueHtml.Encode(document.Name)}</h1>\n{new ValueHtml(labels, texts, Format(culture), addressOf).Properties(document)}</main>";
        return $"""
            <!DOCTYPE html>
            <html lang="{ValueHtml.Encode(culture)}" dir="{WritingDirection.Of(culture)}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex, nofollow">
            <title>{ValueHtml.Encode(document?.Name ?? state)}</title>
            <link rel="icon" href="data:,">
            <style>{Style}</style>
            </head>
            <body>
            <header><p class="state" lang="{texts.Language}" dir="ltr">{ValueHtml.Encode(state)}{(languageName is null ? "" : $" · <span dir=\"auto\">{ValueHtml.Encode(languageName)}</span>")}</p></header>
            {body}
            </body>
            </html>

            """;
    }

    private static CultureInfo Format(string? culture)
    {
        try
        {
            return CultureInfo.GetCultureInfo(culture ?? string.Empty);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture;
        }
    }
}
