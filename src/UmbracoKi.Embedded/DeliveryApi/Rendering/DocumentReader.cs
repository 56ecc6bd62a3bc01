using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Web;
using UmbracoKi.Embedded.DeliveryApi.Context;
using UmbracoKi.Embedded.DeliveryApi.Requests;

namespace UmbracoKi.Embedded.DeliveryApi.Rendering;

/// <remarks>Nothing is kept: what one reader may see must not be given to the next.</remarks>
internal sealed class DocumentReader(
    IPublishedContentCache contents,
    ApiContentBuilder builder,
    IApiPropertyRenderer properties,
    DocumentVisibility visibility,
    IVariationContextAccessor variationContext,
    IUmbracoContextFactory umbracoContexts,
    DeliveryContextAccessor contexts) : IDocumentReader
{
    public IApiContent? Find(Guid key, bool draft, string? culture, string? segment, Uri host)
    {
        using var entered = contexts.Enter(new DeliveryContext
        {
            RequestedCulture = culture,
            Segment = segment,
            Preview = draft,
            BaseUri = host,
            Dependencies = new RenderDependencies(int.MaxValue),
            Expansion = new PropertyExpansion(PropertySelection.Nothing, PropertySelection.Everything, properties),
        });
        using var umbraco = umbracoContexts.EnsureUmbracoContext();
        var outer = variationContext.VariationContext;
        variationContext.VariationContext = new VariationContext(culture, segment);
        try
        {
            return contents.GetById(draft, key) is { } content && visibility.Exists(content, culture) ? builder.Build(content) : null;
        }
        finally
        {
            variationContext.VariationContext = outer;
        }
    }
}
