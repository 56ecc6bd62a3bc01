using System.Text.Json;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Security;
using UmbracoKi.Embedded.DeliveryApi.Context;
using UmbracoKi.Embedded.DeliveryApi.Requests;
using UmbracoKi.Embedded.PublishedContent;

namespace UmbracoKi.Embedded.DeliveryApi.Rendering;

/// <summary>Renders documents to JSON by Umbraco's builders, each once per culture and query shape.</summary>
internal sealed class DocumentRenderer(
    IApiPublishedContentCache contents,
    IApiContentResponseBuilder builder,
    IApiPropertyRenderer properties,
    IRequestMemberAccessService memberAccess,
    DocumentVisibility visibility,
    IVariationContextAccessor variationContext,
    DeliveryContextAccessor contexts,
    FragmentCache fragments,
    IOptions<DeliveryApiLimits> limits)
{
    /// <summary>The document in a culture as the request wants it. Call it inside of the request's <see cref="DeliveryContext"/>.</summary>
    public async Task<RenderedDocument> RenderAsync(Guid key, DeliveryRequest request, string culture, string host, IPublishedSnapshot snapshot)
    {
        var context = contexts.Current ?? throw new InvalidOperationException("No Delivery API request is being answered.");
        var cacheable = !context.Preview && context.Segment is null;
        var fragmentKey = new FragmentKey(key, culture, request.Shape, host);
        if (cacheable && fragments.Find(fragmentKey, snapshot) is { } kept)
        {
            return RenderedDocument.Found(kept.Json);
        }

        var dependencies = new RenderDependencies(limits.Value.MaxExpandedDocuments);
        dependencies.Add(key);
        context.Dependencies = dependencies;
        context.Expansion = new PropertyExpansion(request.ExpandProperties, request.IncludeProperties, properties);
        try
        {
            variationContext.VariationContext = new VariationContext(culture, context.Segment);
            if (await contents.GetByIdAsync(key) is not { } content)
            {
                return RenderedDocument.NotFound;
            }

            if (await memberAccess.MemberHasAccessToAsync(content) is var access and not PublicAccessStatus.AccessAccepted)
            {
                return access is PublicAccessStatus.NotLoggedIn ? RenderedDocument.Unauthorized : RenderedDocument.Forbidden;
            }

            if (!visibility.Exists(content, culture) || builder.Build(content) is not { } response)
            {
                return RenderedDocument.NotFound;
            }

            var json = JsonSerializer.SerializeToUtf8Bytes<IApiContentResponse>(response, DeliveryJson.Options);
            if (cacheable)
            {
                fragments.Keep(fragmentKey, new Fragment(json, dependencies.Keys, dependencies.DependOnEverything, snapshot));
            }

            return RenderedDocument.Found(json);
        }
        finally
        {
            context.Dependencies = null;
            context.Expansion = null;
        }
    }
}

/// <summary>A rendered document, or the status that says why there is none.</summary>
internal readonly record struct RenderedDocument(byte[]? Json, int Status)
{
    public static RenderedDocument NotFound { get; } = new(null, StatusCodes.Status404NotFound);

    public static RenderedDocument Unauthorized { get; } = new(null, StatusCodes.Status401Unauthorized);

    public static RenderedDocument Forbidden { get; } = new(null, StatusCodes.Status403Forbidden);

    public static RenderedDocument Found(byte[] json) => new(json, StatusCodes.Status200OK);
}
