using NodaTime;
using UmbracoKi.Integreat.Events;

namespace UmbracoKi.Tests.Integreat.Events;

public class RecurrenceTextTests
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    [Theory]
    // Winter: an hour before the wall clock; summer: two.
    [InlineData("2026-01-05T15:00", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;UNTIL=20301231", "DTSTART:20260105T140000\nRRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20301231T225959;BYDAY=MO")]
    [InlineData("2026-07-06T15:00", "FREQ=WEEKLY;BYDAY=MO", "DTSTART:20260706T130000\nRRULE:FREQ=WEEKLY;BYDAY=MO")]
    // The day before the clocks change and the day after.
    [InlineData("2026-03-28T10:00", "FREQ=DAILY", "DTSTART:20260328T090000\nRRULE:FREQ=DAILY")]
    [InlineData("2026-03-29T10:00", "FREQ=DAILY", "DTSTART:20260329T080000\nRRULE:FREQ=DAILY")]
    [InlineData("2026-10-24T10:00", "FREQ=DAILY;UNTIL=20260630", "DTSTART:20261024T080000\nRRULE:FREQ=DAILY;UNTIL=20260630T215959")]
    [InlineData("2026-10-25T10:00", "FREQ=DAILY", "DTSTART:20261025T090000\nRRULE:FREQ=DAILY")]
    // The first hours of a day are on the day before in UTC.
    [InlineData("2026-07-06T00:30", "FREQ=WEEKLY;BYDAY=MO", "DTSTART:20260705T223000\nRRULE:FREQ=WEEKLY;BYDAY=MO")]
    [InlineData("2026-01-05T15:00", "FREQ=MONTHLY;BYDAY=1MO,-1FR", "DTSTART:20260105T140000\nRRULE:FREQ=MONTHLY;BYDAY=-1FR,+1MO")]
    [InlineData("2026-01-05T15:00", "FREQ=DAILY;COUNT=3", "DTSTART:20260105T140000\nRRULE:FREQ=DAILY;COUNT=3")]
    public void Writes_the_start_in_utc_without_a_mark_and_the_rule_below(string start, string rule, string expected)
    {
        var schedule = At(start, rule);

        RecurrenceText.Of(schedule).ShouldBe(expected);
    }

    [Theory]
    [InlineData("FREQ=DAILY;UNTIL=20260110T150000", "20260110T225959")]
    [InlineData("FREQ=DAILY;UNTIL=20260110T145959", "20260109T225959")]
    [InlineData("FREQ=DAILY;UNTIL=20260110T140000Z", "20260110T225959")]
    [InlineData("FREQ=DAILY;UNTIL=20260110T135959Z", "20260109T225959")]
    public void Ends_with_the_day_of_the_last_occurrence(string rule, string expected)
    {
        var schedule = At("2026-01-05T15:00", rule);

        RecurrenceText.Of(schedule)!.ShouldEndWith("UNTIL=" + expected);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("every monday")]
    [InlineData("FREQ=HOURLY")]
    public void Has_no_rule_where_none_can_be_read(string? rule)
    {
        RecurrenceText.Of(At("2026-01-05T15:00", rule)).ShouldBeNull();
    }

    private static EventSchedule At(string start, string? rule)
    {
        var begin = DateTime.Parse(start, System.Globalization.CultureInfo.InvariantCulture);
        return EventSchedule.Create(begin, begin.AddHours(2), false, false, rule, Berlin);
    }
}
