using System.Collections.Frozen;

namespace UmbracoKi.Embedded.Media.Security;

/// <summary>Tells a file's kind from its first bytes, and which kinds may carry an extension.</summary>
internal static class FileKinds
{
    /// <summary>How many bytes are looked at; the root element of an SVG stands within them.</summary>
    public const int HeadLength = 8_192;

    private static readonly FrozenDictionary<string, FileKind[]> ByExtension = new Dictionary<string, FileKind[]>
    {
        ["png"] = [FileKind.Png],
        ["apng"] = [FileKind.Png],
        ["jpg"] = [FileKind.Jpeg],
        ["jpeg"] = [FileKind.Jpeg],
        ["jfif"] = [FileKind.Jpeg],
        ["gif"] = [FileKind.Gif],
        ["webp"] = [FileKind.Webp],
        ["bmp"] = [FileKind.Bmp],
        ["dip"] = [FileKind.Bmp],
        ["tif"] = [FileKind.Tiff],
        ["tiff"] = [FileKind.Tiff],
        ["ico"] = [FileKind.Icon],
        ["avif"] = [FileKind.IsoMedia],
        ["heic"] = [FileKind.IsoMedia],
        ["svg"] = [FileKind.Svg],
        ["pdf"] = [FileKind.Pdf],
        ["zip"] = [FileKind.Zip],
        ["docx"] = [FileKind.Zip],
        ["xlsx"] = [FileKind.Zip],
        ["pptx"] = [FileKind.Zip],
        ["odt"] = [FileKind.Zip],
        ["ods"] = [FileKind.Zip],
        ["odp"] = [FileKind.Zip],
        ["epub"] = [FileKind.Zip],
        ["doc"] = [FileKind.OldOffice],
        ["xls"] = [FileKind.OldOffice],
        ["ppt"] = [FileKind.OldOffice],
        ["mp4"] = [FileKind.IsoMedia],
        ["m4v"] = [FileKind.IsoMedia],
        ["m4a"] = [FileKind.IsoMedia],
        ["mov"] = [FileKind.IsoMedia],
        ["webm"] = [FileKind.Matroska],
        ["weba"] = [FileKind.Matroska],
        ["ogg"] = [FileKind.Ogg],
        ["oga"] = [FileKind.Ogg],
        ["ogv"] = [FileKind.Ogg],
        ["opus"] = [FileKind.Ogg],
        ["mp3"] = [FileKind.Mp3],
        ["wav"] = [FileKind.Wave],
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a file with these first bytes may have this extension. Of an extension not known here nothing is demanded.</summary>
    public static bool Agree(string extension, ReadOnlySpan<byte> head)
        => !ByExtension.TryGetValue(extension.TrimStart('.'), out var kinds) || kinds.Contains(Of(head));

    public static FileKind Of(ReadOnlySpan<byte> head) => head switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => FileKind.Png,
        [0xFF, 0xD8, 0xFF, ..] => FileKind.Jpeg,
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => FileKind.Gif,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => FileKind.Webp,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'A', (byte)'V', (byte)'E', ..] => FileKind.Wave,
        [(byte)'B', (byte)'M', _, _, _, _, _, _, _, _, _, _, _, _, 12 or 40 or 52 or 56 or 64 or 108 or 124, 0, 0, 0, ..] => FileKind.Bmp,
        [(byte)'I', (byte)'I', 0x2A, 0, ..] or [(byte)'M', (byte)'M', 0, 0x2A, ..] => FileKind.Tiff,
        [0, 0, 1, 0, ..] => FileKind.Icon,
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => FileKind.Pdf,
        [(byte)'P', (byte)'K', 3 or 5, 4 or 6, ..] => FileKind.Zip,
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => FileKind.OldOffice,
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => FileKind.IsoMedia,
        [0x1A, 0x45, 0xDF, 0xA3, ..] => FileKind.Matroska,
        [(byte)'O', (byte)'g', (byte)'g', (byte)'S', ..] => FileKind.Ogg,
        [(byte)'I', (byte)'D', (byte)'3', ..] or [0xFF, >= 0xE2, ..] => FileKind.Mp3,
        _ => Markup.KindOf(head),
    };

    /// <summary>Reads the first bytes of a stream from where it stands.</summary>
    public static byte[] HeadOf(Stream stream)
    {
        var head = new byte[HeadLength];
        return head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
    }
}
