using FsCheck;
using FsCheck.Fluent;
using UmbracoKi.OpeningHours;

namespace UmbracoKi.Tests.OpeningHours;

/// <summary>Arbitrary schedules in the form the parser produces.</summary>
public static class OpeningHoursGenerator
{
    public static Arbitrary<OpeningHoursSchedule> Schedules() => (
        from rules in Gen.NonEmptyListOf(Rule())
        select new OpeningHoursSchedule([FirstOf(rules[0]), .. rules.Skip(1).Take(4)])).ToArbitrary();

    private static Gen<OpeningHoursRule> Rule() =>
        from additional in Gen.Elements(true, false)
        from dates in Gen.Choose(0, 2).SelectMany(count => Gen.ListOf(Dates(), count))
        from weekdays in Gen.SubListOf(DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday)
        from publicHolidays in Gen.Elements(true, false)
        from schoolHolidays in Gen.Elements(true, false)
        from times in Times()
        from closed in Gen.Elements(true, false)
        from comment in Gen.Elements(null, "by appointment", "nur für Frauen", "Mo-Fr; off, 24/7")
        select new OpeningHoursRule
        {
            Additional = additional,
            Dates = [.. dates],
            Weekdays = [.. weekdays],
            PublicHolidays = publicHolidays,
            SchoolHolidays = schoolHolidays,
            Times = times,
            Closed = closed,
            Comment = comment is "by appointment" or null || closed || times.Count > 0 ? comment : null,
        };

    private static OpeningHoursRule FirstOf(OpeningHoursRule rule) => new()
    {
        Dates = rule.Dates,
        Weekdays = rule.Weekdays,
        PublicHolidays = rule.PublicHolidays,
        SchoolHolidays = rule.SchoolHolidays,
        Times = rule.Times,
        Closed = rule.Closed,
        Comment = rule.Comment,
    };

    private static Gen<DateRange> Dates() => Gen.OneOf(
        from @from in Gen.Choose(1, 12)
        from to in Gen.Choose(1, 12)
        select new DateRange(@from, null, to, null),
        from @from in Gen.Choose(1, 12)
        from to in Gen.Choose(1, 12)
        from fromDay in Gen.Choose(1, 28)
        from toDay in Gen.Choose(1, 28)
        select new DateRange(@from, fromDay, to, toDay));

    // Cut points of a day in order, taken in pairs, do not overlap; the last slot may run into the night.
    private static Gen<IReadOnlyList<TimeRange>> Times() =>
        from points in Gen.ListOf(Gen.Choose(0, TimeRange.MinutesPerDay - 1))
        from night in Gen.Choose(0, 600)
        let cuts = points.Distinct().Order().Take(6).ToList()
        select (IReadOnlyList<TimeRange>)[.. Pairs(cuts, night)];

    private static IEnumerable<TimeRange> Pairs(List<int> cuts, int night)
    {
        for (var index = 0; index + 1 < cuts.Count; index += 2)
        {
            var last = index + 3 >= cuts.Count;
            var end = last && night > 0 && night <= cuts[0] ? TimeRange.MinutesPerDay + night : cuts[index + 1];
            yield return new TimeRange(cuts[index], end);
        }
    }
}
