using Umbraco.Cms.Core.Models.DeliveryApi;

namespace UmbracoKi.Embedded.PropertyEditors.RichText;

/// <summary>Where a local link of rich text leads.</summary>
/// <param name="Url">With query string and anchor; null when the destination does not exist or is not published.</param>
/// <param name="Route">The route of a linked document; null for media.</param>
internal sealed record ResolvedLocalLink(string? Url, IApiContentRoute? Route)
{
    public static ResolvedLocalLink Broken { get; } = new(null, null);
}
