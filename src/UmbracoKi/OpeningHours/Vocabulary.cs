namespace UmbracoKi.OpeningHours;

/// <summary>The words of the notation.</summary>
internal static class Vocabulary
{
    public static readonly IReadOnlyList<string> Weekdays = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

    public static readonly IReadOnlyList<string> Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>What German editors write instead.</summary>
    public static readonly IReadOnlyDictionary<string, string> GermanHints = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["Di"] = "Tu", ["Mi"] = "We", ["Do"] = "Th", ["So"] = "Su",
        ["Montag"] = "Mo", ["Dienstag"] = "Tu", ["Mittwoch"] = "We", ["Donnerstag"] = "Th", ["Freitag"] = "Fr", ["Samstag"] = "Sa", ["Sonntag"] = "Su",
        ["Mrz"] = "Mar", ["Mär"] = "Mar", ["Mai"] = "May", ["Okt"] = "Oct", ["Dez"] = "Dec",
        ["Feiertag"] = "PH", ["Feiertage"] = "PH", ["Schulferien"] = "SH", ["Ferien"] = "SH",
        ["geschlossen"] = "off", ["zu"] = "off", ["offen"] = "open", ["geöffnet"] = "open",
    };

    public static int WeekdayIndex(string word) => IndexOf(Weekdays, word);

    /// <summary>1 to 12, or 0 when the word is no month.</summary>
    public static int Month(string word) => IndexOf(Months, word) + 1;

    public static DayOfWeek WeekdayAt(int mondayFirstIndex) => (DayOfWeek)((mondayFirstIndex + 1) % 7);

    public static int MondayFirstIndex(DayOfWeek day) => ((int)day + 6) % 7;

    private static int IndexOf(IReadOnlyList<string> words, string word)
    {
        for (var index = 0; index < words.Count; index++)
        {
            if (string.Equals(words[index], word, StringComparison.OrdinalIgnoreCase))
            {
                return index;
            }
        }

        return -1;
    }
}
