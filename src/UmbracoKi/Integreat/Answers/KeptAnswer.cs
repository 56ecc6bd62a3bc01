using System.IO.Compression;
using System.Security.Cryptography;

namespace UmbracoKi.Integreat.Answers;

/// <summary>A finished answer: its bytes, its strong ETag, and compressed copies made when first asked for.</summary>
internal sealed class KeptAnswer
{
    private const int WorthCompressing = 1024;

    private readonly Lazy<byte[]> _brotli;
    private readonly Lazy<byte[]> _gzip;
    private long _siteVersion;
    private long _validUntil;

    public KeptAnswer(byte[] body, string? contentLanguage, long siteVersion, DateTimeOffset? validUntil)
    {
        Body = body;
        ContentLanguage = contentLanguage;
        Confirm(siteVersion, validUntil);
        Hash = Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 16));
        ETag = $"\"{Hash}\"";
        BrotliETag = $"\"{Hash}-br\"";
        GzipETag = $"\"{Hash}-gz\"";
        _brotli = new Lazy<byte[]>(() => Compress(stream => new BrotliStream(stream, BrotliLevel)));
        _gzip = new Lazy<byte[]>(() => Compress(stream => new GZipStream(stream, CompressionLevel.Optimal)));
    }

    public byte[] Body { get; }

    public string Hash { get; }

    public string ETag { get; }

    public string BrotliETag { get; }

    public string GzipETag { get; }

    public string? ContentLanguage { get; }

    public bool IsWorthCompressing => Body.Length >= WorthCompressing;

    public byte[] Brotli => _brotli.Value;

    public byte[] Gzip => _gzip.Value;

    /// <summary>For the cache's bound. Text shrinks to less than a quarter, and there may be two copies.</summary>
    public long Weight => 512 + Body.Length + (Body.Length / 2);

    // The best level takes seconds on megabytes, while the reader waits.
    private CompressionLevel BrotliLevel => Body.Length > 1 << 20 ? CompressionLevel.Fastest : CompressionLevel.Optimal;

    /// <summary>Whether it was found right for this state of the site and its time has not run out.</summary>
    public bool IsRightFor(long siteVersion, TimeProvider time)
    {
        var until = Interlocked.Read(ref _validUntil);
        return Interlocked.Read(ref _siteVersion) == siteVersion && (until == long.MaxValue || time.GetUtcNow().UtcTicks < until);
    }

    /// <summary>The same bytes came out of a later state.</summary>
    public void Confirm(long siteVersion, DateTimeOffset? validUntil)
    {
        Interlocked.Exchange(ref _validUntil, validUntil?.UtcTicks ?? long.MaxValue);
        Interlocked.Exchange(ref _siteVersion, siteVersion);
    }

    private byte[] Compress(Func<Stream, Stream> open)
    {
        using var target = new MemoryStream(Body.Length / 4);
        using (var stream = open(target))
        {
            stream.Write(Body);
        }

        return target.ToArray();
    }
}
