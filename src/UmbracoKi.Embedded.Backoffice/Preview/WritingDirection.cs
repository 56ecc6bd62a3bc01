using System.Collections.Frozen;

namespace UmbracoKi.Embedded.Backoffice.Preview;

/// <summary>Whether a language is written from right to left.</summary>
/// <remarks>.NET knows no directions of its own; what it says comes from the platform and is wrong for several of these (Dari, Sorani).</remarks>
internal static class WritingDirection
{
    private static readonly FrozenSet<string> Scripts = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "Adlm", "Arab", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

    private static readonly FrozenSet<string> Languages = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "ar", "arc", "arz", "azb", "bal", "bqi", "ckb", "dv", "fa", "glk", "he", "ks", "lrc", "mzn", "nqo", "pnb", "prs", "ps", "sd", "sdh", "syr", "ug", "ur", "yi");

    /// <param name="culture">A culture or language tag, e.g. <c>uk-UA</c>; null for a text of no language.</param>
    /// <returns>The value of an HTML <c>dir</c> attribute; <c>auto</c> without a language.</returns>
    public static string Of(string? culture)
    {
        if (string.IsNullOrEmpty(culture))
        {
            return "auto";
        }

        var parts = culture.Split('-', '_');
        var script = parts.Skip(1).FirstOrDefault(part => part.Length == 4 && part.All(char.IsAsciiLetter));
        return (script is null ? Languages.Contains(parts[0]) : Scripts.Contains(script)) ? "rtl" : "ltr";
    }
}
