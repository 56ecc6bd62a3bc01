using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using UmbracoKi.Embedded.DeliveryApi.Caching;

namespace UmbracoKi.Embedded.DeliveryApi;

/// <summary>Answers the Delivery API. An answer that is kept costs two look-ups; everything else is <see cref="DeliveryApiHandler"/>'s.</summary>
internal sealed class DeliveryApiMiddleware(
    RequestDelegate next,
    ResponseCacheAccessor caches,
    DeliveryApiHandler handler,
    IOptionsMonitor<DeliveryApiSettings> settings)
{
    /// <summary>The path below which the API lies.</summary>
    public const string Prefix = "/umbraco/delivery/api/";

    public Task InvokeAsync(HttpContext http)
    {
        var path = http.Request.Path.Value;
        if (path is null || !path.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            return next(http);
        }

        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
        {
            // OPTIONS is CORS's.
            return HttpMethods.IsOptions(http.Request.Method) || DeliveryApiPath.Parse(path).Kind == DeliveryApiPathKind.Other
                ? next(http)
                : DeliveryProblems.WriteReadOnlyAsync(http);
        }

        if (caches.Current is not { } cache || !TryKey(http, path, cache, out var key))
        {
            return handler.HandleAsync(http, keepAs: null, next);
        }

        return cache.ByUrl.TryGet(key, out var response)
            ? response.WriteAsync(http, DeliveryHeaders.PublicRevalidate)
            : handler.HandleAsync(http, key, next);
    }

    // Only what everybody may read and what needs no further header to be told apart is kept by URL.
    private bool TryKey(HttpContext http, string path, ResponseCache cache, out ResponseKey key)
    {
        key = default;
        var headers = http.Request.Headers;
        if (settings.CurrentValue is not { Enabled: true, PublicAccess: true }
            || headers.ContainsKey(Constants.DeliveryApi.HeaderNames.Preview)
            || headers.ContainsKey(Constants.DeliveryApi.HeaderNames.AcceptSegment))
        {
            return false;
        }

        var chosen = cache.Choose(headers.AcceptLanguage.ToString());
        var host = cache.HostsMatter ? DeliveryApiHandler.HostOf(http.Request) : string.Empty;
        var startItem = headers[Constants.DeliveryApi.HeaderNames.StartItem].ToString();
        key = new ResponseKey(path, http.Request.QueryString.Value ?? string.Empty, chosen.Culture, chosen.Asked, startItem, host);
        return true;
    }
}
