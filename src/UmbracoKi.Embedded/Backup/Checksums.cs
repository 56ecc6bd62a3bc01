using System.Buffers;
using System.Security.Cryptography;

namespace UmbracoKi.Embedded.Backup;

/// <summary>Copies and counts at the same time.</summary>
internal static class Checksums
{
    private const int BufferSize = 128 * 1024;

    public static string Of(byte[] bytes) => Convert.ToHexString(SHA256.HashData(bytes));

    /// <param name="advance">Called with the bytes of each step.</param>
    /// <returns>The bytes that were copied, and their SHA-256.</returns>
    public static async Task<(long Length, string Sha256)> CopyAsync(Stream from, Stream to, Action<long> advance, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            var length = 0L;
            while (await from.ReadAsync(buffer, cancellationToken) is var read and > 0)
            {
                hash.AppendData(buffer, 0, read);
                await to.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
                length += read;
                advance(read);
            }

            return (length, Convert.ToHexString(hash.GetHashAndReset()));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
