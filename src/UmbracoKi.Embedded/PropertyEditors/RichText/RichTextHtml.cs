using System.Diagnostics.CodeAnalysis;
using HtmlAgilityPack;

namespace UmbracoKi.Embedded.PropertyEditors.RichText;

/// <summary>What rich text HTML needs for output, apart from its links.</summary>
internal static class RichTextHtml
{
    // Deeper nesting is no text an editor wrote, and would exhaust the stack.
    private const int MaximumDepth = 250;
    private const string BlockTagPrefix = "umb-rte-block";
    private const string BlockKey = "data-content-key";

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

    /// <summary>The text without script elements; editors never write them, and whoever sends one means no good.</summary>
    public static string WithoutScripts(string markup)
    {
        if (!markup.Contains("<script", StringComparison.OrdinalIgnoreCase))
        {
            return markup;
        }

        if (!TryLoad(markup, out HtmlDocument? document))
        {
            return string.Empty;
        }

        foreach (HtmlNode node in document.DocumentNode.Descendants("script").ToArray())
        {
            node.Remove();
        }

        return document.DocumentNode.InnerHtml;
    }

    /// <summary>The text with the elements that mark where a block stands, of those blocks only that are shown.</summary>
    public static string WithBlocks(string markup, ICollection<Guid> shown)
    {
        if (!markup.Contains(BlockTagPrefix, StringComparison.Ordinal))
        {
            return markup;
        }

        if (!TryLoad(markup, out HtmlDocument? document))
        {
            return string.Empty;
        }

        foreach (HtmlNode node in Blocks(document))
        {
            if (!Guid.TryParse(node.GetAttributeValue(BlockKey, string.Empty), out Guid key) || !shown.Contains(key))
            {
                node.Remove();
            }
        }

        return document.DocumentNode.InnerHtml;
    }

    /// <summary>Names blocks as the Delivery API does, by the id of their content; what the editor showed inside is left out.</summary>
    public static void NameBlocks(HtmlDocument document)
    {
        foreach (HtmlNode node in Blocks(document))
        {
            if (!Guid.TryParse(node.GetAttributeValue(BlockKey, string.Empty), out Guid key))
            {
                node.Remove();
                continue;
            }

            node.RemoveAllChildren();
            node.Attributes.Remove(BlockKey);
            node.SetAttributeValue("data-content-id", key.ToString("D"));
        }
    }

    /// <summary>Removes the elements that mark where a block stands; nothing would be rendered there.</summary>
    public static void RemoveBlocks(HtmlDocument document)
    {
        foreach (HtmlNode node in Blocks(document))
        {
            node.Remove();
        }
    }

    private static HtmlNode[] Blocks(HtmlDocument document)
        => document.DocumentNode.Descendants().Where(node => node.Name.StartsWith(BlockTagPrefix, StringComparison.Ordinal)).ToArray();
}
