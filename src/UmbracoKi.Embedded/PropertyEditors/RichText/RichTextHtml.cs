using System.Diagnostics.CodeAnalysis;
using HtmlAgilityPack;

namespace UmbracoKi.Embedded.PropertyEditors.RichText;

/// <summary>What rich text HTML needs for output, apart from its links.</summary>
internal static class RichTextHtml
{
    // Deeper nesting is no text an editor wrote, and would exhaust the stack.
    private const int MaximumDepth = 250;
    private const string BlockTagPrefix = "umb-rte-block";

    /// <summary>Without the editor's own attributes on links and images, and without placeholders of blocks.</summary>
    public static string WithoutEditorTraces(string markup)
    {
        if (!markup.Contains("data-udi", StringComparison.Ordinal) && !markup.Contains(BlockTagPrefix, StringComparison.Ordinal))
        {
            return markup;
        }

        if (!TryLoad(markup, out HtmlDocument? document))
        {
            return string.Empty;
        }

        foreach (HtmlNode node in document.DocumentNode.Descendants().Where(node => node.Name is "a" or "img").ToArray())
        {
            node.Attributes.Remove("data-udi");
        }

        RemoveBlocks(document);
        return document.DocumentNode.InnerHtml;
    }

    /// <returns>False when the elements are nested too deeply.</returns>
    public static bool TryLoad(string markup, [NotNullWhen(true)] out HtmlDocument? document)
    {
        document = new HtmlDocument { OptionMaxNestedChildNodes = MaximumDepth };
        try
        {
            document.LoadHtml(markup);
            return true;
        }
        catch (Exception)
        {
            // The parser has no exception type of its own for this.
            document = null;
            return false;
        }
    }

    /// <summary>Removes the elements that mark where a block stands; nothing would be rendered there.</summary>
    public static void RemoveBlocks(HtmlDocument document)
    {
        foreach (HtmlNode node in document.DocumentNode.Descendants()
            .Where(node => node.Name.StartsWith(BlockTagPrefix, StringComparison.Ordinal))
            .ToArray())
        {
            node.Remove();
        }
    }
}
