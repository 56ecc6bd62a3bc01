using System.Text;
using AngleSharp.Dom;

namespace UmbracoKi.Integreat.Html;

/// <summary>What a reader sees of sanitised HTML, in one line.</summary>
internal static class PlainText
{
    /// <returns>Text with entities decoded and runs of white space made one space.</returns>
    public static string Of(string html)
    {
        if (html.Length == 0)
        {
            return "";
        }

        var text = new StringBuilder(html.Length);
        var open = new Stack<(IReadOnlyList<INode> Nodes, int Next)>();
        open.Push((HtmlTree.Parse(html), 0));
        while (open.Count > 0)
        {
            var (nodes, next) = open.Pop();
            if (next == nodes.Count)
            {
                text.Append(open.Count > 0 && open.Peek() is var (outer, after) && IsBlock(outer[after - 1]) ? " " : "");
                continue;
            }

            open.Push((nodes, next + 1));
            switch (nodes[next])
            {
                case IText run:
                    text.Append(run.Data);
                    break;
                case IElement element:
                    text.Append(IsBlock(element) ? " " : "");
                    open.Push(([.. element.ChildNodes], 0));
                    break;
            }
        }

        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool IsBlock(INode node) => node is IElement element && AllowedMarkup.Blocks.Contains(element.LocalName);
}
