using System.Security.Cryptography;
using System.Text;

namespace UmbracoKi.Integreat.Rendering;

/// <summary>A fingerprint of what readers see; it stays as long as title and content do.</summary>
internal static class ContentHash
{
    public static string Of(string title, string content) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{title}\n{content}")));
}
