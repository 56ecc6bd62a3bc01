using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Extensions;

namespace UmbracoKi.Embedded.DeliveryApi.Rendering;

/// <summary>Which documents there are for a reader.</summary>
internal sealed class DocumentVisibility(IPublishStatusQueryService publishStatus, IRequestPreviewService preview)
{
    /// <summary>
    /// Whether the document has this culture or varies by none, and no document above it is unpublished altogether.
    /// That one above it is not translated does not hide it.
    /// </summary>
    public bool Exists(IPublishedContent content, string? culture)
        => HasCulture(content, culture) && (preview.IsPreview() || publishStatus.HasPublishedAncestorPath(content.Key));

    private static bool HasCulture(IPublishedContent content, string? culture)
        => !content.ContentType.VariesByCulture() || (culture is not null && content.Cultures.ContainsKey(culture));
}
