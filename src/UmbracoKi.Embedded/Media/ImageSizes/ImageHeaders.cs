using System.Drawing;
using Umbraco.Cms.Core.Media;
using UmbracoKi.Embedded.Media.Security;

namespace UmbracoKi.Embedded.Media.ImageSizes;

/// <summary>Reads the size of a picture from its header.</summary>
/// <remarks>
/// A few bytes are enough for that. Libraries that read metadata unpack whatever an upload contains, which lets a small
/// file fill the memory.
/// </remarks>
internal sealed class ImageHeaders : IImageDimensionExtractor
{
    public IEnumerable<string> SupportedImageFileTypes { get; } = ["jpg", "jpeg", "jfif", "png", "apng", "gif", "webp", "bmp", "dip", "svg"];

    /// <returns>Null when the size cannot be told.</returns>
    public Size? GetDimensions(Stream? stream)
    {
        if (stream is not { CanSeek: true })
        {
            return null;
        }

        stream.Position = 0;
        var head = FileKinds.HeadOf(stream);
        stream.Position = 0;
        return FileKinds.Of(head) switch
        {
            FileKind.Png => RasterHeader.Png(head),
            FileKind.Gif => RasterHeader.Gif(head),
            FileKind.Bmp => RasterHeader.Bmp(head),
            FileKind.Webp => RasterHeader.Webp(head),
            FileKind.Jpeg => JpegHeader.Read(new HeaderReader(stream)),
            FileKind.Svg => SvgHeader.Read(stream),
            _ => null,
        };
    }
}
