using Microsoft.Extensions.Primitives;

namespace UmbracoKi.Embedded.DeliveryApi.Caching;

/// <summary>Evaluates <c>If-None-Match</c> (RFC 9110, section 13.1.2: weak comparison, <c>*</c> matches anything).</summary>
internal static class EntityTag
{
    /// <summary>Whether the client already has the representation with this tag.</summary>
    public static bool Matches(StringValues ifNoneMatch, string etag)
    {
        foreach (var line in ifNoneMatch)
        {
            foreach (var range in line.AsSpan().Split(','))
            {
                var candidate = line.AsSpan()[range].Trim();
                if (candidate.StartsWith("W/", StringComparison.Ordinal))
                {
                    candidate = candidate[2..];
                }

                if (candidate is "*" || candidate.SequenceEqual(etag))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
