using Umbraco.Cms.Core.DeliveryApi;

namespace UmbracoKi.Embedded.DeliveryApi.Context;

/// <summary>Whether the request asks for drafts.</summary>
internal sealed class RequestPreviewService(DeliveryContextAccessor context) : IRequestPreviewService
{
    /// <inheritdoc />
    public bool IsPreview() => context.Current?.Preview ?? false;
}

/// <summary>The culture chosen from what the client asked for; null when it asked for none.</summary>
internal sealed class RequestCultureService(DeliveryContextAccessor context) : IRequestCultureService
{
    /// <inheritdoc />
    public string? GetRequestedCulture() => context.Current?.RequestedCulture;
}

/// <summary>The segment the client asked for; null for none.</summary>
internal sealed class RequestSegmentService(DeliveryContextAccessor context) : IRequestSegmentService
{
    /// <inheritdoc />
    public string? GetRequestedSegment() => context.Current?.Segment;
}
