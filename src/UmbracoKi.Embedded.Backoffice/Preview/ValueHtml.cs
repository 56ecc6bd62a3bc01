using System.Collections;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.DeliveryApi;
using UmbracoKi.Embedded.Backoffice.Management.Answers;

namespace UmbracoKi.Embedded.Backoffice.Preview;

/// <summary>Values of the Delivery API as people read them, in one culture.</summary>
/// <param name="format">How numbers and dates are written.</param>
/// <param name="addressOf">Where the preview of a linked document is.</param>
internal sealed class ValueHtml(PropertyLabels labels, PreviewTexts texts, CultureInfo format, Func<Guid, string> addressOf)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Encode(string? text) => Encoder.Encode(text ?? string.Empty);

    /// <summary>The values that have something to show, each under its name.</summary>
    public string Properties(IApiElement element) => string.Concat(
        from property in labels.Arrange(element.ContentType, element.Properties)
        let value = Of(property.Value)
        where value.Length > 0
        select $"<section>\n<p class=\"label\"><bdi>{Encode(property.Name)}</bdi></p>\n{value}\n</section>\n");

    /// <returns>Empty if there is nothing to show.</returns>
    public string Of(object? value) => value switch
    {
        null => string.Empty,
        string text => string.IsNullOrWhiteSpace(text) ? string.Empty : $"<p class=\"text\">{Encode(text)}</p>",
        bool yes => $"<p lang=\"{texts.Language}\">{(yes ? texts.Yes : texts.No)}</p>",
        RichTextModel rich => RichTextCleaner.Clean(rich.Markup, addressOf) + Of(rich.Blocks),
        IRichTextElement rich => RichTextCleaner.Clean(Markup(rich), addressOf),
        IApiMedia media => Media(media),
        IApiContent document => $"<p>{Link(addressOf(document.Id), document.Name)}</p>",
        IApiElement element => $"<div class=\"block\">\n{Properties(element)}</div>",
        ApiLink link => Of(link),
        ApiBlockGridItem item => Of(item.Content) + string.Concat(item.Areas.SelectMany(area => area.Items).Select(Of)),
        ApiBlockItem item => Of(item.Content),
        ApiBlockListModel list => Of(list.Items),
        ApiBlockGridModel grid => Of(grid.Items),
        JsonElement json => Of(json),
        IFormattable simple and (DateTime or DateTimeOffset or DateOnly or TimeOnly or int or long or decimal or double or float)
            => $"<p>{Encode(simple.ToString(null, format))}</p>",
        IEnumerable<string> several => List(several.Where(text => !string.IsNullOrWhiteSpace(text)).Select(Encode)),
        IDictionary => Of(JsonSerializer.SerializeToElement(value, ManagementJson.Options)),
        IEnumerable several => string.Concat(several.Cast<object?>().Select(Of)),
        _ => Of(JsonSerializer.SerializeToElement(value, value.GetType(), ManagementJson.Options)),
    };

    private string Of(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => string.Empty,
        JsonValueKind.True or JsonValueKind.False => Of(json.GetBoolean()),
        JsonValueKind.Object => Described(json.EnumerateObject().Select(member => (member.Name, Of(member.Value)))),
        JsonValueKind.Array => List(json.EnumerateArray().Select(Of).Where(item => item.Length > 0)),
        _ => Of(json.ToString()),
    };

    private string Of(ApiLink link)
        => link.DestinationId is { } document && link.LinkType == LinkType.Content
            ? $"<p>{Link(addressOf(document), link.Title ?? link.Route?.Path)}</p>"
            : link.Url is { } url ? $"<p>{Link(url + link.QueryString, link.Title ?? url)}</p>" : Of(link.Title);

    private static string Media(IApiMedia media)
        => media.Width is not null || media.Extension is "svg"
            ? $"<figure><img src=\"{Encode(media.Url)}\" alt=\"{Encode(media.Name)}\"></figure>"
            : $"<p>{Link(media.Url, media.Name)}</p>";

    private static string Link(string address, string? text)
        => IsHarmless(address) ? $"<a href=\"{Encode(address)}\" dir=\"auto\">{Encode(text ?? address)}</a>" : Encode(text ?? address);

    private static bool IsHarmless(string address)
        => address.StartsWith('/') || (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https" or "mailto" or "tel"));

    private static string List(IEnumerable<string> items)
    {
        var shown = string.Concat(items.Select(item => $"<li>{item}</li>\n"));
        return shown.Length == 0 ? shown : $"<ul>\n{shown}</ul>";
    }

    private static string Described(IEnumerable<(string Name, string Value)> members)
    {
        var shown = string.Concat(members.Where(member => member.Value.Length > 0).Select(member => $"<dt>{Encode(member.Name)}</dt>\n<dd>{member.Value}</dd>\n"));
        return shown.Length == 0 ? shown : $"<dl>\n{shown}</dl>";
    }

    private static string Markup(IRichTextElement element) => element switch
    {
        RichTextTextElement text => Encode(text.Text),
        RichTextRootElement root => string.Concat(root.Elements.Select(Markup)),
        RichTextGenericElement { Tag: "br" or "img" or "hr" } single => $"<{single.Tag}{Attributes(single)}>",
        RichTextGenericElement generic => $"<{generic.Tag}{Attributes(generic)}>{string.Concat(generic.Elements.Select(Markup))}</{generic.Tag}>",
        _ => string.Empty,
    };

    private static string Attributes(RichTextGenericElement element) => string.Concat(
        element.Attributes.Where(attribute => attribute.Value is string).Select(attribute => $" {Encode(attribute.Key)}=\"{Encode((string)attribute.Value)}\""));
}
