using NodaTime;

namespace UmbracoKi.Recurrence;

internal static class RecurrenceWords
{
    private static readonly string[] DayNames = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    public static string Of(IsoDayOfWeek day) => DayNames[(int)day - 1];

    public static IsoDayOfWeek Day(string name) => (IsoDayOfWeek)(Array.IndexOf(DayNames, name) + 1);
}
