namespace UmbracoKi.Embedded.DeliveryApi;

/// <summary>What lies at a path below <c>/umbraco/delivery/api/</c>.</summary>
internal enum DeliveryApiPathKind
{
    Other,
    Content,
    Media,
    UnknownVersion,
    Description,
}

/// <summary>A path taken apart.</summary>
/// <param name="Kind">What it leads to.</param>
/// <param name="Rest">What follows <c>/content</c> or <c>/media</c>.</param>
internal readonly record struct DeliveryApiPath(DeliveryApiPathKind Kind, string Rest)
{
    private static readonly (string Name, DeliveryApiPathKind Kind)[] Resources =
        [("content", DeliveryApiPathKind.Content), ("media", DeliveryApiPathKind.Media)];

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
        foreach (var (name, kind) in Resources)
        {
            if (resource.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (resource.Length == name.Length || resource[name.Length] == '/'))
            {
                return version is "2" or "2.0"
                    ? new DeliveryApiPath(kind, resource[name.Length..].ToString())
                    : new DeliveryApiPath(DeliveryApiPathKind.UnknownVersion, string.Empty);
            }
        }

        return default;
    }
}
