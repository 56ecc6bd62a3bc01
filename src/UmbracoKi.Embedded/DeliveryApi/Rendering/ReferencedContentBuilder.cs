using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.DeliveryApi.Context;

namespace UmbracoKi.Embedded.DeliveryApi.Rendering;

/// <summary>Builds the documents that others refer to; those the reader may not see, or not in this culture, are left out.</summary>
internal sealed class ReferencedContentBuilder(
    ApiContentBuilder inner,
    DeliveryContextAccessor context,
    IVariationContextAccessor variationContext,
    DocumentVisibility visibility,
    IPublicAccessService publicAccess) : IApiContentBuilder
{
    /// <inheritdoc />
    public IApiContent? Build(IPublishedContent content)
    {
        var dependencies = context.Current?.Dependencies;
        dependencies?.Add(content.Key);
        dependencies?.CountDocument();

        return IsShown(content) ? inner.Build(content) : null;
    }

    private bool IsShown(IPublishedContent content)
        => visibility.Exists(content, variationContext.VariationContext?.Culture) && !publicAccess.IsProtected(content.Path).Success;
}
