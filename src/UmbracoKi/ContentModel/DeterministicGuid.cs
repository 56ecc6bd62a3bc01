using System.Security.Cryptography;
using System.Text;

namespace UmbracoKi.ContentModel;

/// <summary>Name-based GUIDs (version 5, RFC 9562 §5.5): the same name gives the same key on every site.</summary>
internal static class DeterministicGuid
{
    public static Guid Create(Guid nameSpace, string name)
    {
        var bytes = (byte[])[.. nameSpace.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)];

        // SHA-1 is what version 5 prescribes; nothing here depends on it being hard to collide.
#pragma warning disable CA5350
        Span<byte> hash = SHA1.HashData(bytes).AsSpan(0, 16);
#pragma warning restore CA5350

        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true);
    }
}
