using Umbraco.Cms.Core.Models.DeliveryApi;
using UmbracoKi.Embedded.DeliveryApi.Caching;
using UmbracoKi.Embedded.DeliveryApi.Requests;

namespace UmbracoKi.Embedded.DeliveryApi;

/// <summary>How a request is answered: with content, by sending the client elsewhere, or with a problem (all null: not found).</summary>
internal sealed record DeliveryAnswer(DeliveryResponse? Response, IApiContentRoute? Redirect, DeliveryProblem? Problem)
{
    public DeliveryAnswer(DeliveryResponse response)
        : this(response, null, null)
    {
    }

    public DeliveryAnswer(DeliveryProblem problem)
        : this(null, null, problem)
    {
    }

    /// <summary>Nothing to deliver.</summary>
    public static DeliveryAnswer NotFound { get; } = new(null, null, null);
}
