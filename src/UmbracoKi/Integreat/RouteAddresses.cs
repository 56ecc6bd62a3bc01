namespace UmbracoKi.Integreat;

/// <summary>All addresses of one resource: today's, and what older apps and links still use.</summary>
internal static class RouteAddresses
{
    private const string Older = "wp-json/extensions/v3";

    /// <param name="route">Below <c>/api/v3/</c>.</param>
    public static IEnumerable<string> Of(string route)
    {
        yield return $"/api/v3/{route}";

        if (route is "regions" || route.StartsWith("regions/", StringComparison.Ordinal))
        {
            yield return $"/{Older}/sites{route["regions".Length..]}";
        }
        else if (route.StartsWith("{region}/{language}/", StringComparison.Ordinal))
        {
            yield return $"/{{region}}/{{language}}/{Older}/{route["{region}/{language}/".Length..]}";
        }
    }
}
