using System.Buffers.Binary;

namespace UmbracoKi.Embedded.Media.ImageSizes;

/// <summary>The Exif tag that says how a photograph was held.</summary>
internal static class ExifOrientation
{
    private const ushort OrientationTag = 0x0112;
    private const int EntryLength = 12;

    /// <summary>Whether the picture is shown turned by a quarter, so that width and height change places.</summary>
    /// <param name="segment">The content of a JPEG's APP1 segment; anything else means no.</param>
    public static bool SwapsSides(ReadOnlySpan<byte> segment)
    {
        if (!segment.StartsWith("Exif\0\0"u8) || segment.Length < 14)
        {
            return false;
        }

        var tiff = segment[6..];
        var isLittleEndian = tiff.StartsWith("II"u8);
        if (!isLittleEndian && !tiff.StartsWith("MM"u8))
        {
            return false;
        }

        var directory = UInt32(tiff[4..], isLittleEndian);
        if (directory > tiff.Length - 2)
        {
            return false;
        }

        var entries = tiff[(int)directory..];
        var count = UInt16(entries, isLittleEndian);
        entries = entries[2..];
        for (var i = 0; i < count && entries.Length >= EntryLength; i++)
        {
            if (UInt16(entries, isLittleEndian) == OrientationTag)
            {
                return UInt16(entries[8..], isLittleEndian) is >= 5 and <= 8;
            }

            entries = entries[EntryLength..];
        }

        return false;
    }

    private static ushort UInt16(ReadOnlySpan<byte> bytes, bool isLittleEndian)
        => isLittleEndian ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint UInt32(ReadOnlySpan<byte> bytes, bool isLittleEndian)
        => isLittleEndian ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
