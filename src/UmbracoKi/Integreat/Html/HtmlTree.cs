using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace UmbracoKi.Integreat.Html;

internal static class HtmlTree
{
    // The mark keeps a <frameset> in the markup from replacing the body. Parsing a document rather than a fragment keeps
    // the parser from failing on markup that closes the fragment's own root.
    private const string Start = "<!DOCTYPE html><body><br>";

    /// <summary>The nodes of a piece of markup as a browser reads it; one text node if no sense can be made of it.</summary>
    public static IReadOnlyList<INode> Parse(string html)
    {
        var parser = new HtmlParser();
        try
        {
            return [.. parser.ParseDocument(Start + html).Body!.ChildNodes.Skip(1)];
        }
        catch (Exception exception) when (exception is NullReferenceException or InvalidOperationException or ArgumentException or DomException)
        {
            return [parser.ParseDocument(Start).CreateTextNode(html)];
        }
    }
}
