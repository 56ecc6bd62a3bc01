using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace UmbracoKi.Tests.Integreat.Html;

/// <summary>What must not be found in HTML that left, by a browser's parse of it.</summary>
internal static class Dangers
{
    private static readonly string[] Elements =
    [
        "script", "style", "link", "meta", "base", "object", "embed", "applet", "form", "input", "button", "textarea", "select", "option",
        "svg", "math", "template", "video", "audio", "source", "frame", "frameset", "noscript", "xmp", "plaintext", "title", "html", "head",
        "marquee", "bgsound", "layer", "ilayer", "isindex", "portal", "slot", "dialog", "area", "map", "animate", "set", "keygen", "font",
    ];

    private static readonly string[] Attributes =
    [
        "id", "name", "srcdoc", "formaction", "action", "xlink:href", "background", "dynsrc", "lowsrc", "ping", "http-equiv", "content",
        "autofocus", "contenteditable", "data", "classid", "codebase", "longdesc", "manifest", "poster", "usemap", "is", "slot", "popover",
    ];

    private static readonly string[] Schemes = ["http", "https", "ftp", "mailto", "tel"];

    public static IReadOnlyList<string> In(string html)
    {
        var document = new HtmlParser().ParseDocument("<!DOCTYPE html><body>");
        return [.. new HtmlParser().ParseFragment(html, document.Body!).OfType<IElement>().SelectMany(root => root.QuerySelectorAll("*").Prepend(root)).SelectMany(Of)];
    }

    private static IEnumerable<string> Of(IElement element)
    {
        if (Elements.Contains(element.LocalName) || element.NamespaceUri != NamespaceNames.HtmlUri || element.LocalName.Contains('-', StringComparison.Ordinal))
        {
            yield return $"<{element.LocalName}>";
        }

        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || Attributes.Contains(attribute.Name) || attribute.Name.Contains(':', StringComparison.Ordinal))
            {
                yield return attribute.Name;
            }

            if (attribute.Name is "href" or "src" or "srcset" && Scheme(attribute.Value) is { } scheme && !Schemes.Contains(scheme))
            {
                yield return $"{attribute.Name}={attribute.Value}";
            }

            if (attribute.Name == "style" && new[] { "url", "expression", "import", "\\", "/*", "behavior", "binding", "position", "@" }.Any(trick => attribute.Value.Contains(trick, StringComparison.OrdinalIgnoreCase)))
            {
                yield return $"style={attribute.Value}";
            }
        }
    }

    private static string? Scheme(string address)
    {
        var seen = new string([.. address.Where(character => character > ' ' && !char.IsControl(character))]);
        var end = seen.IndexOfAny([':', '/', '?', '#']);
        return end >= 0 && seen[end] == ':' ? seen[..end].ToLowerInvariant() : null;
    }
}
