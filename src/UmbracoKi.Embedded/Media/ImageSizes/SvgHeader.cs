using System.Drawing;
using System.Globalization;
using System.Xml;

namespace UmbracoKi.Embedded.Media.ImageSizes;

/// <summary>Width and height of an SVG in pixels: as its root element states them, else those of its view box.</summary>
internal static class SvgHeader
{
    private static readonly char[] Separators = [' ', ',', '\t', '\r', '\n'];

    private static readonly XmlReaderSettings Settings = new()
    {
        // Entities could be nested until memory is full.
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        MaxCharactersInDocument = 1_000_000,
        CloseInput = false,
    };

    public static Size? Read(Stream stream)
    {
        try
        {
            using var reader = XmlReader.Create(stream, Settings);
            return reader.MoveToContent() == XmlNodeType.Element && reader.LocalName == "svg" ? SizeOf(reader) : null;
        }
        catch (Exception broken) when (broken is XmlException or ArgumentException or IOException)
        {
            return null;
        }
    }

    private static Size? SizeOf(XmlReader root)
    {
        var box = (root.GetAttribute("viewBox") ?? string.Empty).Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        var width = Pixels(root.GetAttribute("width")) ?? (box.Length == 4 ? Pixels(box[2]) : null);
        var height = Pixels(root.GetAttribute("height")) ?? (box.Length == 4 ? Pixels(box[3]) : null);
        return width is { } w && height is { } h ? new Size(w, h) : null;
    }

    private static int? Pixels(string? length)
    {
        var number = length?.Trim() is { } text && text.EndsWith("px", StringComparison.OrdinalIgnoreCase) ? text[..^2] : length;
        return double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var pixels) && pixels is >= 0.5 and <= 1_000_000
            ? (int)Math.Round(pixels, MidpointRounding.AwayFromZero)
            : null;
    }
}
