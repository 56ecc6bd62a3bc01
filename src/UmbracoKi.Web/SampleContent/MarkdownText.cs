using System.Text.Encodings.Web;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace UmbracoKi.Web.SampleContent;

/// <summary>Turns a pack's Markdown into the HTML a rich text property holds.</summary>
/// <remarks>HTML in the Markdown is shown as text. Links lead to <c>https:</c>, <c>http:</c>, <c>mailto:</c>, <c>tel:</c> or, as <c>ki:id</c>, to a document of the pack.</remarks>
internal static class MarkdownText
{
    private const string LocalScheme = "ki:";

    private static readonly string[] Schemes = ["https:", "http:", "mailto:", "tel:"];
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().DisableHtml().Build();

    /// <param name="file">Named in errors.</param>
    /// <exception cref="PackException">A link leads to an id that is not in the pack, or a heading is not below the page's own.</exception>
    public static string ToHtml(PackText markdown, string file, ContentPack pack)
    {
        var document = Markdown.Parse(markdown.Text, Pipeline);
        foreach (var node in document.Descendants())
        {
            Check(node, problem => new PackException(file, markdown.Line + node.Line, problem), pack);
        }

        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new LocalLinkRenderer());
        renderer.Render(document);
        return writer.ToString().TrimEnd();
    }

    private static void Check(MarkdownObject node, Func<string, PackException> error, ContentPack pack)
    {
        switch (node)
        {
            case HeadingBlock { Level: 1 }:
                throw error("Headings begin with ##; the page's title is the only one above.");
            case LinkInline { IsImage: true }:
                throw error("Pictures are not part of a pack yet.");
            case LinkInline { Url: var url } when url?.StartsWith(LocalScheme, StringComparison.Ordinal) == true:
                if (!pack.Contains(url[LocalScheme.Length..]))
                {
                    throw error($"There is no document \"{url[LocalScheme.Length..]}\" to link to.");
                }

                break;
            case LinkInline { Url: var url } when !Schemes.Any(scheme => url?.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) == true):
                throw error($"\"{url}\" is no address to link to; allowed are {string.Join(", ", Schemes)} and {LocalScheme}id.");
        }
    }

    private sealed class LocalLinkRenderer : LinkInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, LinkInline link)
        {
            if (link.Url?.StartsWith(LocalScheme, StringComparison.Ordinal) != true)
            {
                base.Write(renderer, link);
                return;
            }

            renderer.Write($"<a type=\"document\" href=\"/{{localLink:{DocumentKey.For(link.Url[LocalScheme.Length..]):D}}}\"");
            if (!string.IsNullOrEmpty(link.Title))
            {
                renderer.Write($" title=\"{HtmlEncoder.Default.Encode(link.Title)}\"");
            }

            renderer.Write('>');
            renderer.WriteChildren(link);
            renderer.Write("</a>");
        }
    }
}
