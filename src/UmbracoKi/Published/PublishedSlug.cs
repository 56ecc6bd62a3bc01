using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using UmbracoKi.ContentModel;

namespace UmbracoKi.Published;

/// <summary>The last segment of an address: what it may be, and how two documents are kept from sharing one.</summary>
internal static class PublishedSlug
{
    /// <summary>First segments below <c>/region/language/</c> that are screens of the app.</summary>
    public static readonly FrozenSet<string> Reserved =
        FrozenSet.ToFrozenSet(["search", "imprint", "events", "news", "places", "locations"], StringComparer.Ordinal);

    /// <summary>Whether documents of this type have an address that names them, so that a former one is worth keeping.</summary>
    public static bool IsKept(string type) => type is DocumentTypeAliases.Topic or DocumentTypeAliases.Place or DocumentTypeAliases.Event;

    /// <summary>What a document would be called if nobody else were.</summary>
    /// <param name="segment">Umbraco's URL segment, encoded or not.</param>
    /// <param name="translationId">Stands in for a segment of which nothing is left; news are addressed by it.</param>
    public static string Wanted(string type, string segment, int translationId)
    {
        if (type == DocumentTypeAliases.Imprint)
        {
            return "imprint";
        }

        var slug = type == DocumentTypeAliases.News ? string.Empty : Clean(segment);
        return slug.Length > 0 ? slug : translationId.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The wanted slug, or that with the first free number from 2 on; it is taken then.</summary>
    public static string Take(string type, string wanted, HashSet<string> taken)
    {
        var isReserved = type != DocumentTypeAliases.Imprint && Reserved.Contains(wanted);
        var slug = wanted;
        for (var number = 2; isReserved || !taken.Add(slug); number++)
        {
            isReserved = false;
            slug = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{number}");
        }

        return slug;
    }

    /// <summary>The form in which slugs are kept and compared.</summary>
    public static string Fold(string slug)
    {
        try
        {
            // A browser turns İ into two characters, the invariant culture leaves it: neither may be in an address.
            return slug.Normalize(NormalizationForm.FormC).Replace('İ', 'i').ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            return string.Empty;
        }
    }

    private static string Clean(string segment)
    {
        var slug = new StringBuilder(segment.Length);
        foreach (var character in Fold(Uri.UnescapeDataString(segment)))
        {
            slug.Append(IsAllowed(character) ? character : '-');
        }

        return slug.ToString().Trim('-', '.');
    }

    // The app puts a path into a query as it is.
    private static bool IsAllowed(char character) =>
        !char.IsWhiteSpace(character) && !char.IsControl(character) && !@"/\&#+?%$:;=<>""".Contains(character, StringComparison.Ordinal);
}
