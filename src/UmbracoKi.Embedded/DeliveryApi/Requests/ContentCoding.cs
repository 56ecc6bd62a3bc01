using System.Globalization;

namespace UmbracoKi.Embedded.DeliveryApi.Requests;

/// <summary>The content codings answers are kept in.</summary>
internal enum ContentCoding
{
    Identity,
    Gzip,
    Brotli,
}

/// <summary>Chooses the content coding by an <c>Accept-Encoding</c> header (RFC 9110, section 12.5.3) without allocating.</summary>
internal static class AcceptEncoding
{
    /// <summary>The dearest coding the client takes; of equal ones Brotli before gzip before none.</summary>
    public static ContentCoding Choose(ReadOnlySpan<char> header)
    {
        if (header.IsEmpty)
        {
            return ContentCoding.Identity;
        }

        double brotli = -1, gzip = -1, identity = -1, others = -1;
        foreach (var range in header.Split(','))
        {
            var part = header[range].Trim();
            var semicolon = part.IndexOf(';');
            var name = semicolon < 0 ? part : part[..semicolon].TrimEnd();
            var weight = semicolon < 0 ? 1 : Weight(part[(semicolon + 1)..].TrimStart());
            if (name.Equals("br", StringComparison.OrdinalIgnoreCase))
            {
                brotli = weight;
            }
            else if (name.Equals("gzip", StringComparison.OrdinalIgnoreCase) || name.Equals("x-gzip", StringComparison.OrdinalIgnoreCase))
            {
                gzip = weight;
            }
            else if (name.Equals("identity", StringComparison.OrdinalIgnoreCase))
            {
                identity = weight;
            }
            else if (name is "*")
            {
                others = weight;
            }
        }

        brotli = brotli < 0 ? others : brotli;
        gzip = gzip < 0 ? others : gzip;
        if (brotli > 0 && brotli >= gzip && brotli >= identity)
        {
            return ContentCoding.Brotli;
        }

        return gzip > 0 && gzip >= identity ? ContentCoding.Gzip : ContentCoding.Identity;
    }

    private static double Weight(ReadOnlySpan<char> parameter)
        => parameter.StartsWith("q=", StringComparison.OrdinalIgnoreCase)
            && double.TryParse(parameter[2..].TrimEnd(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight)
                ? weight
                : 0;
}
