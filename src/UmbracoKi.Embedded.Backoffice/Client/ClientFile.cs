using System.IO.Compression;
using System.Security.Cryptography;

namespace UmbracoKi.Embedded.Backoffice.Client;

/// <summary>One file of the client.</summary>
/// <param name="Path">Below the client's root, with slashes.</param>
/// <param name="Bytes">Brotli if <paramref name="IsBrotli"/>, else as they are.</param>
internal sealed record ClientFile(string Path, byte[] Bytes, bool IsBrotli)
{
    public string ContentType { get; } = KnownTypes.Find(Path) ?? KnownTypes.Unknown;

    /// <summary>Strong, of the bytes that are sent with Brotli; those sent without have another.</summary>
    public string ETag { get; } = $"\"{Convert.ToHexStringLower(SHA256.HashData(Bytes).AsSpan(0, 12))}\"";

    public byte[] Decompress()
    {
        if (!IsBrotli)
        {
            return Bytes;
        }

        using var plain = new MemoryStream();
        using var brotli = new BrotliStream(new MemoryStream(Bytes), CompressionMode.Decompress);
        brotli.CopyTo(plain);
        return plain.ToArray();
    }
}
