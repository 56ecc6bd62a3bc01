namespace UmbracoKi.Embedded.Media.Security;

/// <summary>What a file is by its bytes.</summary>
internal enum FileKind
{
    Unknown,
    Png,
    Jpeg,
    Gif,
    Webp,
    Bmp,
    Tiff,
    Icon,
    Svg,
    Html,
    OtherMarkup,
    Pdf,
    Zip,
    OldOffice,
    IsoMedia,
    Matroska,
    Ogg,
    Mp3,
    Wave,
}
