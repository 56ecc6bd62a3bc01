using System.Security.Cryptography;
using System.Text;

namespace UmbracoKi.Integreat.Import;

internal static class ContentHash
{
    private const int Bytes = 16;

    /// <summary>Of the parts and where one ends and the next begins.</summary>
    public static string Of(IEnumerable<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(part);
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, Bytes));
    }

    public static string Of(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, Bytes));

    public static IEnumerable<string> Parts(IReadOnlyDictionary<string, PlannedValue> values) => values
        .OrderBy(pair => pair.Key, StringComparer.Ordinal)
        .SelectMany(pair => new[] { pair.Key, pair.Value.Kind.ToString(), pair.Value.Text });
}
