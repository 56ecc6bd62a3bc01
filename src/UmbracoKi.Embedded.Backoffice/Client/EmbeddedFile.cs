using System.Security.Cryptography;

namespace UmbracoKi.Embedded.Backoffice.Client;

/// <summary>A small file inside the assembly.</summary>
internal sealed record EmbeddedFile(ReadOnlyMemory<byte> Bytes, string ETag)
{
    /// <returns>Null if there is none of this name.</returns>
    public static EmbeddedFile? Find(string name)
    {
        using var stream = typeof(EmbeddedFile).Assembly.GetManifestResourceStream(name);
        if (stream is null)
        {
            return null;
        }

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new EmbeddedFile(bytes, $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 12))}\"");
    }
}
