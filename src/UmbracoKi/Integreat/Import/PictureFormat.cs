namespace UmbracoKi.Integreat.Import;

/// <summary>The picture formats that come in: those every browser shows and none of which can carry scripts.</summary>
internal static class PictureFormat
{
    public const string Names = "PNG, JPEG, GIF or WebP";

    private const int LongestSignature = 12;

    /// <summary>The extension of a file with this content, whatever it is called; null if it is no picture of these formats.</summary>
    public static string? ExtensionOf(ReadOnlySpan<byte> content)
    {
        if (content.Length <= LongestSignature)
        {
            return null;
        }

        return content switch
        {
            _ when content.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]) => "png",
            _ when content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) => "jpg",
            _ when content.StartsWith("GIF87a"u8) || content.StartsWith("GIF89a"u8) => "gif",
            _ when content.StartsWith("RIFF"u8) && content[8..].StartsWith("WEBP"u8) => "webp",
            _ => null,
        };
    }
}
