using System.Globalization;

namespace UmbracoKi.Embedded.DeliveryApi.Requests;

/// <summary>One language range of an <c>Accept-Language</c> header with its weight (0 to 1).</summary>
internal readonly record struct LanguageRange(string Range, double Weight);

/// <summary>Reads an <c>Accept-Language</c> header (RFC 9110, section 12.5.4).</summary>
internal static class AcceptLanguage
{
    private const int MaxRanges = 32;

    /// <summary>The ranges, dearest first, equal weights in their order. What is not a language range is left out.</summary>
    public static IReadOnlyList<LanguageRange> Parse(string? header)
    {
        if (string.IsNullOrWhiteSpace(header))
        {
            return [];
        }

        var ranges = new List<LanguageRange>();
        foreach (var part in header.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Take(MaxRanges))
        {
            var pieces = part.Split(';', StringSplitOptions.TrimEntries);
            if (IsRange(pieces[0]) && TryWeight(pieces.AsSpan(1), out var weight))
            {
                ranges.Add(new LanguageRange(pieces[0], weight));
            }
        }

        return [.. ranges.OrderByDescending(range => range.Weight)];
    }

    private static bool TryWeight(ReadOnlySpan<string> parameters, out double weight)
    {
        weight = 1;
        foreach (var parameter in parameters)
        {
            if (parameter.StartsWith("q=", StringComparison.OrdinalIgnoreCase))
            {
                return double.TryParse(parameter.AsSpan(2), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out weight)
                    && weight is >= 0 and <= 1;
            }
        }

        return true;
    }

    private static bool IsRange(string text)
        => text == "*" || (text.Length > 0 && text.Split('-').All(tag => tag.Length is >= 1 and <= 8 && tag.All(char.IsAsciiLetterOrDigit)));
}
