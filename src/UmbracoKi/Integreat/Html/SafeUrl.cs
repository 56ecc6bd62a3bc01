using System.Text;

namespace UmbracoKi.Integreat.Html;

/// <summary>Addresses that cannot run anything.</summary>
internal static class SafeUrl
{
    private static readonly string[] LinkSchemes = ["http", "https", "ftp", "mailto", "tel"];
    private static readonly string[] PictureSchemes = ["http", "https"];

    /// <returns>The address without what browsers ignore in it, or null if it is refused.</returns>
    public static string? Link(string? address) => Clean(address, LinkSchemes);

    /// <inheritdoc cref="Link"/>
    public static string? Picture(string? address) => Clean(address, PictureSchemes);

    private static string? Clean(string? address, string[] schemes)
    {
        if (address is null)
        {
            return null;
        }

        var cleaned = WithoutIgnored(address);
        if (cleaned.Length == 0)
        {
            return null;
        }

        var end = cleaned.AsSpan().IndexOfAny(":/?#");
        return end < 0 || cleaned[end] != ':' || schemes.Contains(cleaned[..end], StringComparer.OrdinalIgnoreCase) ? cleaned : null;
    }

    // Browsers drop tabs and line breaks anywhere, and control characters and spaces around: "java\tscript:" is a scheme to them.
    private static string WithoutIgnored(string address)
    {
        var text = new StringBuilder(address.Length);
        foreach (var character in address)
        {
            if (!char.IsControl(character) && character is not ('\u2028' or '\u2029' or '\uFEFF' or '\u200B'))
            {
                text.Append(character is '"' or '<' or '>' or '`' ? '_' : character);
            }
        }

        return text.ToString().Trim().Replace(" ", "%20", StringComparison.Ordinal);
    }
}
