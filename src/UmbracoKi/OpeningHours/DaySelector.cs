namespace UmbracoKi.OpeningHours;

internal sealed record DaySelector(IReadOnlyList<DayOfWeek> Weekdays, bool PublicHolidays, bool SchoolHolidays)
{
    public static readonly DaySelector None = new([], false, false);
}
