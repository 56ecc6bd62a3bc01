using System.Collections.Frozen;

namespace UmbracoKi.Integreat.Html;

/// <summary>What of HTML may leave: what the app keeps, less what nobody needs.</summary>
internal static class AllowedMarkup
{
    public const string Frame = "iframe";

    /// <summary>Elements that are kept. Others are dropped and their content stays.</summary>
    public static readonly FrozenSet<string> Elements = FrozenSet.ToFrozenSet(
    [
        "a", "abbr", "address", "article", "aside", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite", "code", "col", "colgroup",
        "dd", "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header",
        "hgroup", "hr", "i", Frame, "img", "kbd", "li", "main", "mark", "nav", "ol", "p", "pre", "q", "rp", "rt", "ruby", "s", "samp",
        "section", "small", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "u",
        "ul", "var", "wbr",
    ]);

    /// <summary>Elements whose content goes with them: it is not text for readers.</summary>
    public static readonly FrozenSet<string> Removed = FrozenSet.ToFrozenSet(
    [
        "applet", "audio", "base", "canvas", "embed", "frame", "frameset", "head", "link", "math", "meta", "noembed", "noframes", "noscript",
        "object", "optgroup", "option", "param", "plaintext", "script", "select", "source", "style", "svg", "template", "textarea", "title", "track",
        "video", "xmp",
    ]);

    /// <summary>Elements without content and end tag.</summary>
    public static readonly FrozenSet<string> Void = FrozenSet.ToFrozenSet(["br", "col", "hr", "img", "wbr"]);

    /// <summary>Elements between which a reader sees a gap.</summary>
    public static readonly FrozenSet<string> Blocks = FrozenSet.ToFrozenSet(
    [
        "address", "article", "aside", "blockquote", "br", "caption", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "footer",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table",
        "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    ]);
}
