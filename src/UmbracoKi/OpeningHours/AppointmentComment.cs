namespace UmbracoKi.OpeningHours;

/// <summary>Comments that mean "only by appointment". A fixed list: free text is never interpreted.</summary>
internal static class AppointmentComment
{
    public const string Normal = "by appointment";

    private static readonly HashSet<string> Phrases = new(StringComparer.OrdinalIgnoreCase)
    {
        Normal, "only by appointment", "on appointment", "by arrangement",
        "nach Vereinbarung", "nur nach Vereinbarung", "Termine nach Vereinbarung", "Termin nach Vereinbarung",
        "nach Terminvereinbarung", "nur nach Terminvereinbarung", "nach Absprache", "mit Termin", "nur mit Termin",
    };

    public static bool Matches(string comment) => Phrases.Contains(comment.Trim());
}
