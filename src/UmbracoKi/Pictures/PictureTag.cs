using System.Net;
using System.Text.RegularExpressions;

namespace UmbracoKi.Pictures;

/// <summary>A picture in stored markup, as it is written there.</summary>
internal readonly partial record struct PictureTag
{
    private readonly IReadOnlyList<Match> _attributes;

    private PictureTag(Match picture)
    {
        Markup = picture.Value;
        _attributes = Attribute().Matches(picture.Groups["attributes"].Value);
    }

    public string Markup { get; }

    public static IEnumerable<PictureTag> In(string markup) => Picture().Matches(markup).Select(picture => new PictureTag(picture));

    /// <summary>Puts something else in place of each picture; everything between them stays byte for byte.</summary>
    public static string Replace(string markup, Func<PictureTag, string> replacement) => Picture().Replace(markup, picture => replacement(new PictureTag(picture)));

    /// <summary>An attribute's decoded value; null if the picture does not have it, empty if it has no value.</summary>
    public string? Value(string attribute) => _attributes
        .Where(candidate => Name(candidate).Equals(attribute, StringComparison.OrdinalIgnoreCase))
        .Select(candidate => WebUtility.HtmlDecode(candidate.Groups["value"].Value))
        .FirstOrDefault();

    /// <summary>The attributes but for those named, as they are written, each with a space before it.</summary>
    public string Without(IReadOnlySet<string> attributes) =>
        string.Concat(_attributes.Where(attribute => !attributes.Contains(Name(attribute))).Select(attribute => $" {attribute.Value.Trim()}"));

    private static string Name(Match attribute) => attribute.Groups["name"].Value;

    [GeneratedRegex("""<img(?<attributes>\s(?:[^<>"']|"[^"]*"|'[^']*')*)>""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Picture();

    [GeneratedRegex("""(?<name>[^\s"'<>/=]+)(?:\s*=\s*(?:"(?<value>[^"]*)"|'(?<value>[^']*)'|(?<value>[^\s"'<>]+)))?""", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Attribute();
}
