namespace UmbracoKi.Embedded.Backoffice.Management.Security;

/// <summary>Whether a request that changes something may have been sent by another site on behalf of the signed-in user.</summary>
internal static class CrossSite
{
    /// <remarks>
    /// Browsers say where a request comes from (<c>Sec-Fetch-Site</c>, or <c>Origin</c> in older ones), and pages cannot
    /// change it. A request with neither comes from no browser, so no one's cookies were taken along unasked.
    /// </remarks>
    public static bool Refuses(HttpRequest request)
        => !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && !HttpMethods.IsOptions(request.Method)
            && ComesFromElsewhere(request);

    /// <summary>As <see cref="Refuses"/>, whatever the method: for requests that become connections.</summary>
    public static bool ComesFromElsewhere(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0)
        {
            return site is not ("same-origin" or "none");
        }

        var origin = request.Headers.Origin.ToString();
        return origin.Length > 0 && !(Uri.TryCreate(origin, UriKind.Absolute, out var sender)
            && sender.Authority.Equals(Authority(request), StringComparison.OrdinalIgnoreCase));
    }

    // A proxy in front may end TLS, so the scheme is not compared; the default ports are left out on both sides.
    private static string Authority(HttpRequest request)
        => request.Host.Port is null or 80 or 443 ? request.Host.Host : request.Host.Value!;
}
