using System.Net;
using System.Text.RegularExpressions;

namespace UmbracoKi.Integreat.Import;

/// <summary>
/// Turns links to imported documents into Umbraco's local links, which survive renaming and follow the language.
/// Everything else in the text stays as it is, byte for byte.
/// </summary>
internal sealed partial class LinkRewriter
{
    private static readonly string[] AppHosts = ["integreat.app", "www.integreat.app", "web.integreat-app.de", "admin.integreat-app.de"];

    private readonly Dictionary<SourcePath, Guid> _targets = [];
    private readonly HashSet<string> _hosts;

    public LinkRewriter(IEnumerable<(SourceEntry Entry, Guid Key)> targets, Uri? source)
    {
        foreach (var (entry, key) in targets)
        {
            if (entry.Path is { } path)
            {
                _targets.TryAdd(path, key);
            }
        }

        _hosts = new HashSet<string>(AppHosts, StringComparer.OrdinalIgnoreCase);
        if (source is not null)
        {
            _hosts.Add(source.Host);
        }
    }

    /// <param name="language">Of the text. A link into another language stays external: a local link would lose that language.</param>
    public string Rewrite(string html, string language) => Anchor().Replace(html, match =>
    {
        var (start, href) = (match.Groups["start"].Value, match.Groups["href"].Value);
        return Target(WebUtility.HtmlDecode(href), language) is { } link
            ? $"<a type=\"document\"{TypeAttribute().Replace(start, "")}href=\"{link}\""
            : match.Value;
    });

    private string? Target(string href, string language)
    {
        if (Split(href.Trim()) is not var (pathText, suffix) || SourcePath.From(pathText) is not { } path || path.Language != language)
        {
            return null;
        }

        return _targets.TryGetValue(path, out var key) ? $"/{{localLink:{key:D}}}{WebUtility.HtmlEncode(suffix)}" : null;
    }

    private (string Path, string Suffix)? Split(string href)
    {
        string rest;
        if (href.StartsWith('/') && !href.StartsWith("//", StringComparison.Ordinal))
        {
            rest = href;
        }
        else if (Uri.TryCreate(href, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && _hosts.Contains(uri.Host))
        {
            rest = uri.PathAndQuery + uri.Fragment;
        }
        else
        {
            return null;
        }

        var end = rest.IndexOfAny(['?', '#']);
        return end < 0 ? (rest, "") : (rest[..end], rest[end..]);
    }

    [GeneratedRegex("""<a(?<start>\s(?:[^<>"']|"[^"]*"|'[^']*')*?)href\s*=\s*(?<quote>["'])(?<href>[^"'<>]*)\k<quote>""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Anchor();

    [GeneratedRegex("""\btype\s*=\s*(?:"[^"]*"|'[^']*')\s*""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex TypeAttribute();
}
