using System.Drawing;

namespace UmbracoKi.Embedded.Media.ImageSizes;

/// <summary>Width and height of a JPEG as it is shown, that is, turned as its Exif orientation says.</summary>
internal static class JpegHeader
{
    // A camera writes a dozen; more only keeps the server busy.
    private const int MaxSegments = 1_000;

    public static Size? Read(HeaderReader reader)
    {
        if (!reader.TryReadUInt16(out var start) || start != 0xFFD8)
        {
            return null;
        }

        var turned = false;
        for (var segment = 0; segment < MaxSegments; segment++)
        {
            if (!TryReadMarker(reader, out var marker))
            {
                return null;
            }

            if (IsStandalone(marker))
            {
                continue;
            }

            // Image data or the end before any frame: there is no size.
            if (marker is 0xD9 or 0xDA || !reader.TryReadUInt16(out var length) || length < 2)
            {
                return null;
            }

            var content = length - 2;
            if (IsFrame(marker))
            {
                return ReadFrame(reader, content, turned);
            }

            if (marker == 0xE1)
            {
                var exif = new byte[content];
                if (!reader.TryRead(exif))
                {
                    return null;
                }

                turned |= ExifOrientation.SwapsSides(exif);
            }
            else if (!reader.TrySkip(content))
            {
                return null;
            }
        }

        return null;
    }

    private static bool TryReadMarker(HeaderReader reader, out byte marker)
    {
        if (!reader.TryReadByte(out marker) || marker != 0xFF)
        {
            return false;
        }

        // Any number of fill bytes may stand before the code.
        for (var fill = 0; fill < 64; fill++)
        {
            if (!reader.TryReadByte(out marker))
            {
                return false;
            }

            if (marker != 0xFF)
            {
                return true;
            }
        }

        return false;
    }

    private static Size? ReadFrame(HeaderReader reader, int length, bool turned)
        => length >= 5 && reader.TryReadByte(out _) && reader.TryReadUInt16(out var height) && reader.TryReadUInt16(out var width) && width > 0 && height > 0
            ? turned ? new Size(height, width) : new Size(width, height)
            : null;

    private static bool IsStandalone(byte marker) => marker is 0x01 or (>= 0xD0 and <= 0xD7);

    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
}
