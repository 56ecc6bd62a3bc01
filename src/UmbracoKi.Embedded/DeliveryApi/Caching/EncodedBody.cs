using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;
using UmbracoKi.Embedded.DeliveryApi.Requests;

namespace UmbracoKi.Embedded.DeliveryApi.Caching;

/// <summary>The bytes of an answer in one content coding, with the strong entity tag of exactly these bytes.</summary>
/// <param name="Bytes">What goes over the wire.</param>
/// <param name="Coding">The <c>Content-Encoding</c>; empty for none.</param>
/// <param name="ETag">Quoted.</param>
internal sealed record EncodedBody(byte[] Bytes, StringValues Coding, StringValues ETag)
{
    private const int BrotliQuality = 5;
    private const int BrotliWindow = 22;

    /// <summary>The bytes as they are.</summary>
    public static EncodedBody Plain(byte[] bytes)
        => new(bytes, StringValues.Empty, $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 16))}\"");

    /// <summary>The same answer compressed; the plain one if that is not shorter.</summary>
    public EncodedBody Compress(ContentCoding coding) => coding switch
    {
        ContentCoding.Brotli => Pick(Brotli(), "br"),
        ContentCoding.Gzip => Pick(Gzip(), "gzip"),
        _ => this,
    };

    private EncodedBody Pick(byte[]? compressed, string name)
        => compressed is null || compressed.Length >= Bytes.Length
            ? this
            : new EncodedBody(compressed, name, $"{ETag[0]![..^1]}-{name}\"");

    private byte[]? Brotli()
    {
        var buffer = new byte[BrotliEncoder.GetMaxCompressedLength(Bytes.Length)];
        return BrotliEncoder.TryCompress(Bytes, buffer, out var written, BrotliQuality, BrotliWindow) ? buffer[..written] : null;
    }

    private byte[] Gzip()
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal))
        {
            gzip.Write(Bytes);
        }

        return compressed.ToArray();
    }
}
