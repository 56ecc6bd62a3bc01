using Microsoft.AspNetCore.Http;

namespace UmbracoKi.Integreat;

/// <summary>An address of the API that is not an answer to keep: feedback, a redirect, text for crawlers. The frame adds CORS and OPTIONS only.</summary>
/// <remarks>Registered as a singleton.</remarks>
internal interface IIntegreatAction
{
    /// <summary>Full route templates, with leading slash; any route values.</summary>
    IReadOnlyList<string> Routes { get; }

    /// <summary>Called with every method but OPTIONS.</summary>
    Task HandleAsync(HttpContext context, ApiRequest request);
}
