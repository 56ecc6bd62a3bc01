using System.Globalization;
using System.Text.RegularExpressions;

namespace UmbracoKi.Embedded.Persistence.Documents;

/// <summary>Umbraco's rule for names among siblings: "Arbeit", "Arbeit (1)", "Arbeit (2)" …, the smallest free number.</summary>
internal static partial class UniqueName
{
    /// <summary>How much longer than the base of a name a clashing name can be: " (2147483647)".</summary>
    public const int LongestSuffix = 13;

    /// <summary>The name itself if no sibling has it (ignoring case), else with a number in parentheses.</summary>
    public static string Among(IEnumerable<string?> siblings, string name)
    {
        var taken = siblings.OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (!taken.Contains(name))
        {
            return name;
        }

        var (text, number) = Split(name);

        // "Plan (2)" counts on only if there is a "Plan"; otherwise the editor meant the number and it is part of the name.
        return FirstFree(taken, number is not null && !taken.Contains(text) ? name : text);
    }

    /// <summary>The shortest name that could clash with this one.</summary>
    public static string Base(string name) => Split(name).Text;

    private static string FirstFree(HashSet<string> taken, string text)
    {
        for (var number = 1; ; number++)
        {
            var candidate = string.Create(CultureInfo.InvariantCulture, $"{text} ({number})");
            if (!taken.Contains(candidate))
            {
                return candidate;
            }
        }
    }

    private static (string Text, string? Number) Split(string name)
        => Suffixed().Match(name) is { Success: true } match ? (match.Groups[1].Value, match.Groups[2].Value) : (name, null);

    [GeneratedRegex(@"^(.+) \(([1-9]\d{0,9})\)$", RegexOptions.Singleline)]
    private static partial Regex Suffixed();
}
