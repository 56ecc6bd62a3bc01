using AngleSharp.Html.Dom;
using Ganss.Xss;
using Umbraco.Cms.Core;

namespace UmbracoKi.Embedded.Backoffice.Preview;

/// <summary>Makes rich text fit to stand in a page of the backoffice's own origin.</summary>
internal static class RichTextCleaner
{
    private const string Draft = $"/{Constants.DeliveryApi.Routing.PreviewContentPathPrefix}";

    private static readonly HtmlSanitizerOptions Allowed = Options();

    /// <summary>Text, tables, pictures and links; no scripts, forms, frames or styles.</summary>
    /// <param name="addressOf">Where the preview of a linked document is.</param>
    public static string Clean(string markup, Func<Guid, string> addressOf)
    {
        var sanitizer = new HtmlSanitizer(Allowed);
        sanitizer.PostProcessNode += (_, node) =>
        {
            if (node.Node is IHtmlAnchorElement link && LinkedDraft(link.GetAttribute("href")) is { } document)
            {
                link.SetAttribute("href", addressOf(document));
            }
        };
        return sanitizer.Sanitize(markup);
    }

    private static Guid? LinkedDraft(string? href)
        => href?.StartsWith(Draft, StringComparison.OrdinalIgnoreCase) == true
            && Guid.TryParse(href[Draft.Length..].Split('/', '?', '#')[0], out var key) ? key : null;

    private static HtmlSanitizerOptions Options()
    {
        var defaults = HtmlSanitizerDefaults.AllowedTags;
        return new HtmlSanitizerOptions
        {
            AllowedTags = new HashSet<string>(
                defaults.Except(["form", "input", "button", "select", "option", "optgroup", "textarea", "label", "fieldset", "keygen", "style"]),
                StringComparer.OrdinalIgnoreCase),
            AllowedAttributes = new HashSet<string>(
                ["href", "src", "alt", "title", "width", "height", "lang", "dir", "colspan", "rowspan", "scope", "start", "type", "reversed"],
                StringComparer.OrdinalIgnoreCase),
            AllowedSchemes = new HashSet<string>(["http", "https", "mailto", "tel"], StringComparer.OrdinalIgnoreCase),
            UriAttributes = HtmlSanitizerDefaults.UriAttributes,
        };
    }
}
