using UmbracoKi.Embedded.DeliveryApi.Rendering;
using UmbracoKi.Embedded.DeliveryApi.Requests;

namespace UmbracoKi.Embedded.DeliveryApi.Context;

/// <summary>What Umbraco's request-bound services answer from while one Delivery API request is worked on.</summary>
internal sealed class DeliveryContext
{
    /// <summary>The language the client named; null when it named none.</summary>
    public string? RequestedCulture { get; init; }

    /// <summary>The <c>Accept-Segment</c> header; null when absent.</summary>
    public string? Segment { get; init; }

    /// <summary>The <c>Start-Item</c> header; null when absent.</summary>
    public string? StartItem { get; init; }

    /// <summary>The <c>Api-Key</c> header; null when absent.</summary>
    public string? ApiKey { get; init; }

    /// <summary>Whether drafts were asked for.</summary>
    public bool Preview { get; init; }

    /// <summary>Scheme and host the client used, for domains.</summary>
    public required Uri BaseUri { get; init; }

    /// <summary>What the document being rendered was made of; null while none is.</summary>
    public RenderDependencies? Dependencies { get; set; }

    /// <summary>How the document being rendered shows its properties; null while none is.</summary>
    public PropertyExpansion? Expansion { get; set; }
}
