using System.Text;
using AngleSharp.Dom;

namespace UmbracoKi.Integreat.Html;

/// <summary>
/// HTML by allow-list: parsed as browsers do, then written anew from what is known to be harmless. What comes out is
/// unchanged when it goes in again, so a browser reads it as it was checked.
/// </summary>
internal static class HtmlSanitiser
{
    private const int MaxDepth = 100;
    private const int MaxRounds = 5;

    /// <param name="html">Any text, e.g. an editor's or another server's.</param>
    public static string Sanitise(string html, ContentAddresses addresses)
    {
        if (string.IsNullOrWhiteSpace(html))
        {
            return "";
        }

        var current = Rewrite(html, addresses);
        for (var round = 1; round < MaxRounds; round++)
        {
            // Without the elements that were dropped a parser may nest the rest differently.
            var again = Rewrite(current, addresses);
            if (again == current)
            {
                return string.IsNullOrWhiteSpace(current) ? "" : current;
            }

            current = again;
        }

        return OnlyText(current);
    }

    private static string Rewrite(string html, ContentAddresses addresses)
    {
        var text = new StringBuilder(html.Length);
        var open = new Stack<(IReadOnlyList<INode> Nodes, int Next, string? EndTag)>();
        open.Push((HtmlTree.Parse(html), 0, null));

        while (open.Count > 0)
        {
            var (nodes, next, endTag) = open.Pop();
            if (next == nodes.Count)
            {
                text.Append(endTag);
                continue;
            }

            open.Push((nodes, next + 1, endTag));
            switch (nodes[next])
            {
                case IText run:
                    WriteText(text, run.Data);
                    break;
                case IElement element when Descends(element):
                    var tag = open.Count > MaxDepth ? null : StartTag(element, addresses);
                    text.Append(tag);
                    if (element.LocalName == AllowedMarkup.Frame)
                    {
                        text.Append(tag is null ? "" : "</iframe>");
                    }
                    else if (tag is null || !AllowedMarkup.Void.Contains(element.LocalName))
                    {
                        KeepFirstNewline(text, element, tag);
                        open.Push(([.. element.ChildNodes], 0, tag is null ? null : $"</{element.LocalName}>"));
                    }

                    break;
            }
        }

        return text.ToString();
    }

    // Foreign content (SVG, MathML) parses by rules of its own, which is what most tricks on sanitisers rest on.
    private static bool Descends(IElement element) =>
        element.NamespaceUri == NamespaceNames.HtmlUri
        && !AllowedMarkup.Removed.Contains(element.LocalName);

    private static string? StartTag(IElement element, ContentAddresses addresses)
    {
        if (!AllowedMarkup.Elements.Contains(element.LocalName) || AttributeFilter.Of(element, addresses) is not { } attributes)
        {
            return null;
        }

        var tag = new StringBuilder("<").Append(element.LocalName);
        foreach (var (name, value) in attributes)
        {
            tag.Append(' ').Append(name).Append("=\"");
            WriteText(tag, value, isAttribute: true);
            tag.Append('"');
        }

        return tag.Append('>').ToString();
    }

    // A parser swallows the first line break in <pre>.
    private static void KeepFirstNewline(StringBuilder text, IElement element, string? tag)
    {
        if (tag is not null && element is { LocalName: "pre", FirstChild: IText { Data: ['\n', ..] } })
        {
            text.Append('\n');
        }
    }

    private static void WriteText(StringBuilder text, string value, bool isAttribute = false)
    {
        foreach (var character in value)
        {
            _ = character switch
            {
                '&' => text.Append("&amp;"),
                '<' => text.Append("&lt;"),
                '>' => text.Append("&gt;"),
                '"' when isAttribute => text.Append("&quot;"),
                '\u00A0' => text.Append("&nbsp;"),
                '\r' => text.Append("&#13;"),
                '\0' => text,
                _ => text.Append(character),
            };
        }
    }

    private static string OnlyText(string html)
    {
        var text = new StringBuilder();
        WriteText(text, PlainText.Of(html));
        return text.ToString();
    }
}
