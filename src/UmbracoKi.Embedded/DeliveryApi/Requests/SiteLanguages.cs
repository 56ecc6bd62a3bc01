namespace UmbracoKi.Embedded.DeliveryApi.Requests;

/// <summary>The culture a request is answered in.</summary>
/// <param name="Culture">Umbraco's culture; <see cref="SiteLanguages.NoCulture"/> when the site has none of the wanted languages.</param>
/// <param name="ContentLanguage">The value of <c>Content-Language</c>; null when no language was found.</param>
/// <param name="Asked">Whether the client named languages at all (if not, the culture of a domain may take precedence).</param>
internal sealed record ChosenCulture(string Culture, string? ContentLanguage, bool Asked);

/// <summary>The cultures of the site, default first, and which of them suits an <c>Accept-Language</c> header.</summary>
/// <param name="defaultCulture">Answers requests that name no language.</param>
/// <param name="cultures">All cultures, in the site's order.</param>
internal sealed class SiteLanguages(string defaultCulture, IEnumerable<string> cultures)
{
    /// <summary>BCP 47's "undetermined": no document varies by it, so only invariant ones are found.</summary>
    public const string NoCulture = "und";

    private readonly string[] _cultures =
        [defaultCulture, .. cultures.Where(culture => !culture.Equals(defaultCulture, StringComparison.OrdinalIgnoreCase))];

    /// <summary>
    /// RFC 4647 lookup by weight, with one extension: a range also finds the culture it is a prefix of (<c>uk</c> finds <c>uk-UA</c>),
    /// the one with the fewest subtags if there are several. <c>q=0</c> rules a language out.
    /// </summary>
    public ChosenCulture Choose(string? acceptLanguage)
    {
        var ranges = AcceptLanguage.Parse(acceptLanguage);
        if (ranges.Count == 0)
        {
            return new ChosenCulture(_cultures[0], _cultures[0], Asked: false);
        }

        var refused = ranges.Where(range => range.Weight == 0 && range.Range != "*").Select(range => range.Range).ToArray();
        var candidates = _cultures.Where(culture => !refused.Any(range => IsSameOrBelow(culture, range))).ToArray();

        foreach (var range in ranges.Where(range => range.Weight > 0))
        {
            var found = range.Range == "*" ? candidates.FirstOrDefault() : Look(range.Range, candidates);
            if (found is not null)
            {
                return new ChosenCulture(found, found, Asked: true);
            }
        }

        return new ChosenCulture(NoCulture, null, Asked: true);
    }

    private static string? Look(string range, string[] candidates)
    {
        for (var wanted = range; wanted.Length > 0; wanted = Truncate(wanted))
        {
            var found = candidates
                .Where(culture => IsSameOrBelow(culture, wanted))
                .MinBy(culture => culture.Count(character => character == '-'));
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    private static bool IsSameOrBelow(string culture, string range)
        => culture.StartsWith(range, StringComparison.OrdinalIgnoreCase) && (culture.Length == range.Length || culture[range.Length] == '-');

    // RFC 4647, 3.4: a single letter or digit goes together with the subtag after it.
    private static string Truncate(string range)
    {
        var end = range.LastIndexOf('-');
        if (end >= 2 && range[end - 2] == '-')
        {
            end -= 2;
        }

        return end < 0 ? string.Empty : range[..end];
    }
}
