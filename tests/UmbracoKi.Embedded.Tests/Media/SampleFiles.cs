using System.Buffers.Binary;
using System.Text;

namespace UmbracoKi.Embedded.Tests.Media;

/// <summary>The beginnings of image files, as encoders write them.</summary>
internal static class SampleFiles
{
    public static byte[] Png(int width, int height)
    {
        byte[] png = [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, .. BigEndian(width), .. BigEndian(height), 8, 6, 0, 0, 0, 0, 0, 0, 0];
        return png;
    }

    public static byte[] Gif(ushort width, ushort height) => [.. "GIF89a"u8, .. LittleEndian(width), .. LittleEndian(height), 0x80, 0, 0];

    public static byte[] Bmp(int width, int height)
        => [.. "BM"u8, .. new byte[12], 40, 0, 0, 0, .. LittleEndian(width), .. LittleEndian(height), 1, 0, 24, 0];

    public static byte[] WebpLossy(ushort width, ushort height)
        => [.. "RIFF"u8, .. new byte[4], .. "WEBPVP8 "u8, .. new byte[4], 0, 0, 0, 0x9D, 0x01, 0x2A, .. LittleEndian(width), .. LittleEndian(height)];

    public static byte[] WebpLossless(int width, int height)
        => [.. "RIFF"u8, .. new byte[4], .. "WEBPVP8L"u8, .. new byte[4], 0x2F, .. LittleEndian((width - 1) | ((height - 1) << 14)), .. new byte[8]];

    public static byte[] WebpExtended(int width, int height)
        => [.. "RIFF"u8, .. new byte[4], .. "WEBPVP8X"u8, .. new byte[8], .. LittleEndian(width - 1)[..3], .. LittleEndian(height - 1)[..3]];

    /// <param name="orientation">The Exif orientation, 1 to 8; null for none.</param>
    public static byte[] Jpeg(ushort width, ushort height, ushort? orientation = null)
    {
        byte[] exif = orientation is { } value ? [0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, .. "MM"u8, 0, 0x2A, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, .. BigEndian(value), 0, 0, 0, 0, 0, 0] : [];
        return
        [
            0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF\0"u8, .. new byte[9], .. exif,
            0xFF, 0xDB, 0, 4, 1, 2, 0xFF, 0xC0, 0, 11, 8, .. BigEndian(height), .. BigEndian(width), 1, 1, 0x11, 0, 0xFF, 0xD9,
        ];
    }

    public static byte[] Svg(string attributes) => Encoding.UTF8.GetBytes($"""<?xml version="1.0"?><!-- drawn --><svg xmlns="http://www.w3.org/2000/svg" {attributes}><rect width="1" height="1"/></svg>""");

    private static byte[] BigEndian(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    private static byte[] BigEndian(ushort value) => [(byte)(value >> 8), (byte)value];

    private static byte[] LittleEndian(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        return bytes;
    }

    private static byte[] LittleEndian(ushort value) => [(byte)value, (byte)(value >> 8)];
}
