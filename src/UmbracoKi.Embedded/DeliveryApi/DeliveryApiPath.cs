namespace UmbracoKi.Embedded.DeliveryApi;

/// <summary>What lies at a path below <c>/umbraco/delivery/api/</c>.</summary>
internal enum DeliveryApiPathKind
{
    Other,
    Content,
    UnknownVersion,
    Description,
}

/// <summary>A path taken apart.</summary>
/// <param name="Kind">What it leads to.</param>
/// <param name="Rest">What follows <c>/content</c>.</param>
internal readonly record struct DeliveryApiPath(DeliveryApiPathKind Kind, string Rest)
{
    private const string Content = "content";

    /// <summary>Takes a request path apart, without regard to case.</summary>
    public static DeliveryApiPath Parse(string path)
    {
        var below = path.AsSpan(DeliveryApiMiddleware.Prefix.Length);
        if (below.Equals("openapi.json", StringComparison.OrdinalIgnoreCase))
        {
            return new DeliveryApiPath(DeliveryApiPathKind.Description, string.Empty);
        }

        var slash = below.IndexOf('/');
        if (slash < 2 || below[0] is not ('v' or 'V') || below[1..slash].ContainsAnyExcept("0123456789."))
        {
            return default;
        }

        var version = below[1..slash];
        var resource = below[(slash + 1)..];
        if (!resource.StartsWith(Content, StringComparison.OrdinalIgnoreCase) || (resource.Length > Content.Length && resource[Content.Length] != '/'))
        {
            return default;
        }

        return version is "2" or "2.0"
            ? new DeliveryApiPath(DeliveryApiPathKind.Content, resource[Content.Length..].ToString())
            : new DeliveryApiPath(DeliveryApiPathKind.UnknownVersion, string.Empty);
    }
}
