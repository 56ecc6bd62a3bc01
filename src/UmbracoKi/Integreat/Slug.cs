namespace UmbracoKi.Integreat;

/// <summary>The last segment of an app path: all that <c>url</c> parameters are read for.</summary>
internal static class Slug
{
    /// <param name="path">With or without host, slashes around it, percent-encoding.</param>
    /// <returns>Decoded, lower case; null if there is none.</returns>
    public static string? Of(string path)
    {
        var end = path.AsSpan().IndexOfAny('?', '#');
        var trimmed = (end < 0 ? path : path[..end]).Trim().TrimEnd('/', '\\');
        var segment = trimmed[(trimmed.LastIndexOfAny(['/', '\\']) + 1)..];
        return segment.Length == 0 ? null : Uri.UnescapeDataString(segment).ToLowerInvariant();
    }
}
