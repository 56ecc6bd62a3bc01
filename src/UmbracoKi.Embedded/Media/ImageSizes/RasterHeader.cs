using System.Buffers.Binary;
using System.Drawing;

namespace UmbracoKi.Embedded.Media.ImageSizes;

/// <summary>Width and height of formats that state them at a fixed place: PNG, GIF, BMP, WebP.</summary>
internal static class RasterHeader
{
    /// <summary>How many bytes are enough for each of them.</summary>
    public const int Length = 30;

    public static Size? Png(ReadOnlySpan<byte> header)
        => header.Length >= 24 && header[12..16].SequenceEqual("IHDR"u8)
            ? Of(BinaryPrimitives.ReadUInt32BigEndian(header[16..]), BinaryPrimitives.ReadUInt32BigEndian(header[20..]))
            : null;

    public static Size? Gif(ReadOnlySpan<byte> header)
        => header.Length >= 10
            ? Of(BinaryPrimitives.ReadUInt16LittleEndian(header[6..]), BinaryPrimitives.ReadUInt16LittleEndian(header[8..]))
            : null;

    public static Size? Bmp(ReadOnlySpan<byte> header)
    {
        if (header.Length < 26)
        {
            return null;
        }

        if (BinaryPrimitives.ReadUInt32LittleEndian(header[14..]) == 12)
        {
            return Of(BinaryPrimitives.ReadUInt16LittleEndian(header[18..]), BinaryPrimitives.ReadUInt16LittleEndian(header[20..]));
        }

        // A negative height says that the rows are stored from the top.
        var width = BinaryPrimitives.ReadInt32LittleEndian(header[18..]);
        var height = Math.Abs((long)BinaryPrimitives.ReadInt32LittleEndian(header[22..]));
        return width > 0 ? Of(width, height) : null;
    }

    public static Size? Webp(ReadOnlySpan<byte> header)
    {
        if (header.Length < Length)
        {
            return null;
        }

        var chunk = header[12..16];
        if (chunk.SequenceEqual("VP8X"u8))
        {
            return Of(1 + UInt24(header[24..]), 1 + UInt24(header[27..]));
        }

        if (chunk.SequenceEqual("VP8L"u8) && header[20] == 0x2F)
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(header[21..]);
            return Of(1 + (bits & 0x3FFF), 1 + ((bits >> 14) & 0x3FFF));
        }

        return chunk.SequenceEqual("VP8 "u8) && header[23..26].SequenceEqual((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A])
            ? Of(BinaryPrimitives.ReadUInt16LittleEndian(header[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(header[28..]) & 0x3FFF)
            : null;
    }

    private static long UInt24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);

    private static Size? Of(long width, long height)
        => width is > 0 and <= int.MaxValue && height is > 0 and <= int.MaxValue ? new Size((int)width, (int)height) : null;
}
