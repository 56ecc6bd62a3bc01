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
    IApiContentPathResolver paths,
    ApiContentBuilder builder,
    IApiPropertyRenderer properties,
    DocumentVisibility visibility,
    IVariationContextAccessor variationContext,
    IUmbracoContextFactory umbracoContexts,
    DeliveryContextAccessor contexts) : IDocumentReader
{
    public IApiContent? Find(Guid key, bool draft, string? culture, string? segment, Uri host)
    {
        var context = new DeliveryContext
        {
            RequestedCulture = culture,
            Segment = segment,
            Preview = draft,
            BaseUri = host,
            Dependencies = new RenderDependencies(int.MaxValue),
            Expansion = new PropertyExpansion(PropertySelection.Nothing, PropertySelection.Everything, properties),
        };
        return Within(context, () => contents.GetById(draft, key) is { } content && visibility.Exists(content, culture) ? builder.Build(content) : null);
    }

    public (Guid Document, string? Culture)? Locate(string path, string culture, Uri host)
        => Within<(Guid, string?)?>(
            new DeliveryContext { RequestedCulture = culture, BaseUri = host },
            () => paths.ResolveContentPath(path) is { } content ? (content.Key, variationContext.VariationContext?.Culture ?? culture) : null);

    private T Within<T>(DeliveryContext context, Func<T> read)
    {
        using var entered = contexts.Enter(context);
        using var umbraco = umbracoContexts.EnsureUmbracoContext();
        var outer = variationContext.VariationContext;
        variationContext.VariationContext = new VariationContext(context.RequestedCulture, context.Segment);
        try
        {
            return read();
        }
        finally
        {
            variationContext.VariationContext = outer;
        }
    }
}
