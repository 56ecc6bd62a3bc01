using HtmlAgilityPack;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;

namespace UmbracoKi.Embedded.PropertyEditors.RichText;

/// <summary>Rich text as HTML for the Delivery API: local links and images resolved, broken links without address.</summary>
internal sealed class ApiRichTextMarkupParser(LocalLinkResolver resolver) : IApiRichTextMarkupParser
{
    public string Parse(string html)
    {
        if (!RichTextHtml.TryLoad(html, out HtmlDocument? document))
        {
            return string.Empty;
        }

        foreach (HtmlNode node in document.DocumentNode.Descendants().ToArray())
        {
            switch (node.Name)
            {
                case "a":
                    ResolveLink(node);
                    break;
                case "img":
                    ResolveImage(node);
                    break;
            }
        }

        RichTextHtml.NameBlocks(document);
        return document.DocumentNode.InnerHtml;
    }

    private void ResolveLink(HtmlNode link)
    {
        string href = HtmlEntity.DeEntitize(link.GetAttributeValue("href", string.Empty)) ?? string.Empty;
        if (resolver.Resolve(href, link.GetAttributeValue("type", string.Empty)) is not { } resolved)
        {
            return;
        }

        link.Attributes.Remove("type");
        link.Attributes.Remove("data-udi");
        if (resolved.Url is null)
        {
            link.Attributes.Remove("href");
            return;
        }

        link.SetAttributeValue("href", HtmlDocument.HtmlEncode(resolved.Url));
        if (resolved.Route?.StartItem is { } startItem)
        {
            link.SetAttributeValue("data-start-item-path", HtmlDocument.HtmlEncode(startItem.Path));
            link.SetAttributeValue("data-start-item-id", startItem.Id.ToString("D"));
        }
    }

    private void ResolveImage(HtmlNode image)
    {
        if (!UdiParser.TryParse(image.GetAttributeValue("data-udi", string.Empty), out GuidUdi? udi)
            || resolver.MediaUrl(udi.Guid) is not { } url)
        {
            return;
        }

        // Crop and size are in the query string of the address the editor saw.
        string source = HtmlEntity.DeEntitize(image.GetAttributeValue("src", string.Empty)) ?? string.Empty;
        int query = source.IndexOf('?', StringComparison.Ordinal);
        image.SetAttributeValue("src", HtmlDocument.HtmlEncode(query < 0 ? url : url + source[query..]));
        image.Attributes.Remove("data-udi");
        image.Attributes.Remove("data-caption");
    }
}
