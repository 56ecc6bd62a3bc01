using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace UmbracoKi.Integreat.Answers;

/// <summary>Reads <c>Accept-Encoding</c>. Brotli wins over gzip unless the client ranks gzip higher.</summary>
internal static class AcceptedCoding
{
    public static ContentCoding Best(StringValues acceptEncoding)
    {
        if (StringValues.IsNullOrEmpty(acceptEncoding) || !StringWithQualityHeaderValue.TryParseList(acceptEncoding, out var accepted))
        {
            return ContentCoding.None;
        }

        var brotli = Quality(accepted, "br");
        var gzip = Quality(accepted, "gzip");
        return brotli > 0 && brotli >= gzip ? ContentCoding.Brotli
            : gzip > 0 ? ContentCoding.Gzip
            : ContentCoding.None;
    }

    private static double Quality(IList<StringWithQualityHeaderValue> accepted, string name)
    {
        var any = 0d;
        foreach (var value in accepted)
        {
            if (value.Value.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return value.Quality ?? 1;
            }

            if (value.Value == "*")
            {
                any = value.Quality ?? 1;
            }
        }

        return any;
    }
}
