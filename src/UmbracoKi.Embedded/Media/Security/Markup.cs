using System.Collections.Frozen;
using System.Text;

namespace UmbracoKi.Embedded.Media.Security;

/// <summary>Recognises HTML and SVG by what stands first after comments, declarations and white space.</summary>
internal static class Markup
{
    // What a browser takes for the beginning of an HTML document (WHATWG MIME sniffing, 7.1), and what else would run a script there.
    private static readonly FrozenSet<string> HtmlNames = new[]
    {
        "html", "head", "body", "script", "iframe", "h1", "div", "font", "table", "a", "style", "title", "b", "br", "p",
        "img", "form", "input", "object", "embed", "link", "meta", "base", "video", "audio", "button", "frameset", "template", "math",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static FileKind KindOf(ReadOnlySpan<byte> head)
    {
        var text = Decode(head).AsSpan().TrimStart();
        if (text is not ['<', ..])
        {
            return FileKind.Unknown;
        }

        while (text is ['<', '!' or '?', ..])
        {
            if (text.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase) && IsHtmlDoctype(text[9..]))
            {
                return FileKind.Html;
            }

            text = Skip(text).TrimStart();
        }

        return RootName(text) switch
        {
            "" => FileKind.OtherMarkup,
            var name when HtmlNames.Contains(name) => FileKind.Html,
            var name => LocalName(name).Equals("svg", StringComparison.Ordinal) ? FileKind.Svg : FileKind.OtherMarkup,
        };
    }

    private static string Decode(ReadOnlySpan<byte> head) => head switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        [(byte)'<', 0, ..] => Encoding.Unicode.GetString(head),
        [0, (byte)'<', ..] => Encoding.BigEndianUnicode.GetString(head),
        _ => Encoding.Latin1.GetString(head),
    };

    private static bool IsHtmlDoctype(ReadOnlySpan<char> afterKeyword)
        => RootName(string.Concat("<", afterKeyword.TrimStart())).Equals("html", StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> Skip(ReadOnlySpan<char> declaration)
    {
        var (start, end) = declaration.StartsWith("<!--", StringComparison.Ordinal) ? (4, "-->")
            : declaration[1] == '?' ? (2, "?>")
            : (2, HasSubset(declaration) ? "]>" : ">");
        var at = declaration[Math.Min(start, declaration.Length)..].IndexOf(end, StringComparison.Ordinal);
        return at < 0 ? [] : declaration[(start + at + end.Length)..];
    }

    private static bool HasSubset(ReadOnlySpan<char> doctype)
    {
        var bracket = doctype.IndexOf('[');
        var close = doctype.IndexOf('>');
        return bracket >= 0 && (close < 0 || bracket < close);
    }

    private static string RootName(ReadOnlySpan<char> text)
    {
        if (text is not ['<', ..])
        {
            return string.Empty;
        }

        var name = text[1..];
        var end = name.IndexOfAnyExcept("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:_-.");
        return (end < 0 ? name : name[..end]).ToString();
    }

    private static string LocalName(string name) => name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
