using System.Security.Cryptography;
using System.Text;

namespace UmbracoKi.Web.SampleContent;

/// <summary>A document's key follows from its id (version 5, RFC 9562 §5.5), so links hold before their target is created.</summary>
internal static class DocumentKey
{
    private static readonly byte[] Namespace = new Guid("5d1ab7f0-9d43-4f0e-8c0f-2f7be6b2c4a1").ToByteArray(bigEndian: true);

    public static Guid For(string id)
    {
        Span<byte> hash = SHA1.HashData([.. Namespace, .. Encoding.UTF8.GetBytes(id)]).AsSpan(0, 16);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true);
    }
}
