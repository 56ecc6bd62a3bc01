using HtmlAgilityPack;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.DeliveryApi;

namespace UmbracoKi.Embedded.PropertyEditors.RichText;

/// <summary>Rich text as a tree of elements, for installations with <c>DeliveryApi:RichTextOutputAsJson</c>.</summary>
internal sealed class ApiRichTextElementParser(LocalLinkResolver resolver, IApiElementBuilder elements) : IApiRichTextElementParser
{
    public IRichTextElement? Parse(string html, RichTextBlockModel? richTextBlockModel)
    {
        if (!RichTextHtml.TryLoad(html, out HtmlDocument? document))
        {
            return null;
        }

        RichTextHtml.NameBlocks(document);
        return new RichTextRootElement([], Children(document.DocumentNode), [.. (richTextBlockModel ?? RichTextBlockModel.Empty).Select(item => new ApiBlockItem(
            elements.Build(item.Content), item.Settings is null ? null : elements.Build(item.Settings)))]);
    }

    private IRichTextElement[] Children(HtmlNode parent)
        => parent.ChildNodes.Select(Convert).OfType<IRichTextElement>().ToArray();

    private IRichTextElement? Convert(HtmlNode node) => node.NodeType switch
    {
        HtmlNodeType.Element => new RichTextGenericElement(node.Name, Attributes(node), Children(node)),
        HtmlNodeType.Text when !IsLineBreak(node.InnerText) => new RichTextTextElement(HtmlEntity.DeEntitize(node.InnerText) ?? string.Empty),
        _ => null,
    };

    // Space between block elements that only formats the source.
    private static bool IsLineBreak(string text) => string.IsNullOrWhiteSpace(text) && text.Contains('\n', StringComparison.Ordinal);

    private Dictionary<string, object> Attributes(HtmlNode node)
    {
        var attributes = new Dictionary<string, object>();
        foreach (HtmlAttribute attribute in node.Attributes)
        {
            attributes[attribute.Name.StartsWith("data-", StringComparison.Ordinal) ? attribute.Name[5..] : attribute.Name] =
                HtmlEntity.DeEntitize(attribute.Value) ?? string.Empty;
        }

        switch (node.Name)
        {
            case "a":
                ResolveLink(attributes);
                break;
            case "img" when attributes.TryGetValue("udi", out object? value)
                && UdiParser.TryParse((string)value, out GuidUdi? udi)
                && resolver.MediaUrl(udi.Guid) is { } url:
                attributes["src"] = url;
                attributes.Remove("udi");
                break;
        }

        return attributes;
    }

    private void ResolveLink(Dictionary<string, object> attributes)
    {
        if (!attributes.TryGetValue("href", out object? href)
            || resolver.Resolve((string)href, attributes.GetValueOrDefault("type") as string) is not { } resolved)
        {
            return;
        }

        attributes.Remove("type");
        attributes.Remove("href");
        attributes.Remove("udi");
        if (resolved.Route is { } route)
        {
            attributes["route"] = route;
        }
        else if (resolved.Url is { } url)
        {
            attributes["href"] = url;
        }
    }
}
