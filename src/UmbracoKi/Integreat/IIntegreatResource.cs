using UmbracoKi.Integreat.Answers;

namespace UmbracoKi.Integreat;

/// <summary>
/// Something apps read under <c>/api/v3</c>. The frame does the rest: both slash forms, HEAD and OPTIONS, CORS, unknown
/// regions, the cache with ETag and compressed copies, <c>Content-Language</c>, and the older address of the same thing.
/// </summary>
/// <remarks>Registered as a singleton. The answer depends on nothing but the request, the options and the time.</remarks>
internal interface IIntegreatResource
{
    /// <summary>
    /// Route templates below <c>/api/v3/</c>: <c>{region}/{language}/children</c>, <c>{region}/offers</c>,
    /// <c>{region}/{language}/news/{item}</c>. No other route values than these three.
    /// </summary>
    IReadOnlyList<string> Routes { get; }

    /// <summary>The query parameters that are read; all others are ignored.</summary>
    IReadOnlyList<string> Parameters => [];

    Answer Answer(ApiRequest request);
}
