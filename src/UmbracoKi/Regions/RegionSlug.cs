using System.Text.RegularExpressions;

namespace UmbracoKi.Regions;

/// <summary>The region's part of every address.</summary>
public static partial class RegionSlug
{
    /// <summary>First path segments that mean something else to the Integreat app, its API, or the site.</summary>
    public static IReadOnlyList<string> Reserved { get; } =
    [
        "regions", "landing", "main-imprint", "not-found", "consent", "licenses", "recommend",
        "social", "raw-content", "webhook", "wp-json",
        "api", "health", "media", "umbraco", "umbracoki",
    ];

    /// <returns>What is wrong with it, in German; null when it can be used.</returns>
    public static string? Problem(string slug)
    {
        if (!Pattern().IsMatch(slug))
        {
            return $"„{slug}“ hat unerlaubte Zeichen. Nur Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche dazwischen, zum Beispiel kreis-viersen.";
        }

        return Reserved.Contains(slug) ? $"„{slug}“ ist vergeben: unter dieser Adresse liegt etwas anderes." : null;
    }

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex Pattern();
}
