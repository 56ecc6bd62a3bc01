using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace UmbracoKi.Embedded.DeliveryApi.Rendering;

internal static class PublishedCultures
{
    /// <summary>Whether the document has this culture, or varies by none.</summary>
    public static bool ExistsIn(this IPublishedContent content, string? culture)
        => !content.ContentType.VariesByCulture() || (culture is not null && content.Cultures.ContainsKey(culture));
}
