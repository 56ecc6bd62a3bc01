using NodaTime;
using UmbracoKi.Recurrence;

namespace UmbracoKi.Tests.Recurrence;

public class TimeZoneTests
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    [Fact]
    public void Keeps_the_wall_clock_over_the_change_to_summer_time()
    {
        var occurrences = Occurrences("FREQ=WEEKLY;COUNT=2", new LocalDateTime(2026, 3, 23, 15, 0));

        occurrences.Select(occurrence => occurrence.Hour).ShouldBe([15, 15]);
        occurrences.Select(occurrence => occurrence.Offset).ShouldBe([Offset.FromHours(1), Offset.FromHours(2)]);
    }

    [Fact]
    public void Moves_a_skipped_time_forward_and_goes_on_at_the_usual_one()
    {
        var occurrences = Occurrences("FREQ=DAILY;COUNT=3", new LocalDateTime(2026, 3, 28, 2, 30));

        occurrences.Select(occurrence => occurrence.LocalDateTime.ToString("HH:mm", null)).ShouldBe(["02:30", "03:30", "02:30"]);
    }

    [Fact]
    public void Takes_the_earlier_of_a_time_that_happens_twice()
    {
        var occurrences = Occurrences("FREQ=DAILY;COUNT=2", new LocalDateTime(2026, 10, 24, 2, 30));

        occurrences[1].Offset.ShouldBe(Offset.FromHours(2));
    }

    [Theory]
    [InlineData("UNTIL=20260105", 1)]
    [InlineData("UNTIL=20260105T000000", 0)]
    [InlineData("UNTIL=20260105T003000", 1)]
    [InlineData("UNTIL=20260104T233000Z", 1)]
    [InlineData("UNTIL=20260104T232959Z", 0)]
    public void The_end_is_included_and_read_as_it_is_written(string until, int count) =>
        Occurrences($"FREQ=DAILY;{until}", new LocalDateTime(2026, 1, 5, 0, 30)).Count.ShouldBe(count);

    [Theory]
    [InlineData("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")]
    [InlineData("FREQ=DAILY;INTERVAL=7;BYDAY=TU")]
    [InlineData("FREQ=MONTHLY;INTERVAL=9999;BYMONTHDAY=31;BYMONTH=2")]
    public void A_rule_nothing_matches_comes_to_an_end(string rule) =>
        Occurrences(rule, new LocalDateTime(2026, 1, 5, 9, 0)).ShouldBeEmpty();

    [Theory]
    [InlineData("FREQ=DAILY;INTERVAL=9999")]
    [InlineData("FREQ=WEEKLY;INTERVAL=9999")]
    [InlineData("FREQ=MONTHLY;INTERVAL=9999")]
    [InlineData("FREQ=YEARLY;INTERVAL=300")]
    public void A_rule_without_end_stops_where_the_calendar_does(string rule) =>
        Occurrences(rule, new LocalDateTime(2026, 1, 5, 9, 0))[^1].Year.ShouldBeLessThan(9999);

    [Fact]
    public void Leap_day_comes_back_every_leap_year() =>
        Occurrences("FREQ=YEARLY;COUNT=3", new LocalDateTime(2096, 2, 29, 9, 0)).Select(occurrence => occurrence.Year).ShouldBe([2096, 2104, 2108]);

    private static List<ZonedDateTime> Occurrences(string text, LocalDateTime start)
    {
        RecurrenceParser.TryParse(text, out var rule, out var error).ShouldBeTrue(error?.ToString());
        return rule!.Occurrences(start, Berlin).ToList();
    }
}
