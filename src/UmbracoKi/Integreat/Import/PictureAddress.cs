using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Text;

namespace UmbracoKi.Integreat.Import;

/// <summary>Where a picture is at the source.</summary>
internal static class PictureAddress
{
    private const int LongestName = 60;

    // Saved answers have no address; what is relative in them is a file beside them.
    private static readonly Uri Folder = new("http://folder.invalid/");

    /// <param name="text">As it stands in the source's answer.</param>
    /// <param name="source">The source's own address; null for a folder.</param>
    /// <returns>Null if it is no address of a picture that could be fetched.</returns>
    public static Uri? Read(string? text, Uri? source) =>
        !string.IsNullOrWhiteSpace(text)
        && Uri.TryCreate(source ?? Folder, text.Trim(), out var address)
        && address.Scheme is "http" or "https"
        && address.UserInfo.Length == 0
        && address.AbsolutePath.Length > 1
            ? new UriBuilder(address) { Fragment = "" }.Uri
            : null;

    /// <summary>Whether a host may be asked because of what stands in a text: the source's own, or one that is called as public ones are.</summary>
    public static bool IsPublic(Uri address, Uri source) =>
        address.Host.Equals(source.Host, StringComparison.OrdinalIgnoreCase)
        || (address.HostNameType == UriHostNameType.Dns && address.Host.Contains('.', StringComparison.Ordinal) && !address.Host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase));

    /// <summary>What the file is called, without its extension; letters, digits and hyphens.</summary>
    [SuppressMessage("Globalization", "CA1308", Justification = "File names are lower case in addresses.")]
    public static string NameOf(Uri address)
    {
        var file = Path.GetFileNameWithoutExtension(WebUtility.UrlDecode(address.Segments[^1]).Trim('/'));
        var name = new StringBuilder();
        foreach (var character in file.Take(LongestName))
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                name.Append(character);
            }
            else if (name.Length > 0 && name[^1] != '-')
            {
                name.Append('-');
            }
        }

        return name.ToString().Trim('-').ToLowerInvariant() is { Length: > 0 } readable ? readable : "picture";
    }
}
