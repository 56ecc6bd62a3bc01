using FsCheck.Xunit;
using NodaTime;
using UmbracoKi.Integreat.Events;

namespace UmbracoKi.Tests.Integreat.Events;

public class EventScheduleTests
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    [Fact]
    public void Keeps_the_wall_clock_of_start_and_end_over_the_change_of_the_clocks()
    {
        var schedule = Create(new DateTime(2026, 3, 23, 18, 0, 0), new DateTime(2026, 3, 23, 20, 0, 0), "FREQ=WEEKLY");

        var times = schedule.NotOver(Instant.FromUtc(2026, 3, 1, 0, 0)).Take(2).Select(occurrence => $"{occurrence.Start:uuuu-MM-dd HH:mm o<g>} {occurrence.End:HH:mm o<g>}");

        times.ShouldBe(["2026-03-23 18:00 +01 20:00 +01", "2026-03-30 18:00 +02 20:00 +02"]);
    }

    [Fact]
    public void Lasts_the_night_the_clocks_change_until_its_wall_clock_end()
    {
        var schedule = Create(new DateTime(2026, 10, 17, 22, 0, 0), new DateTime(2026, 10, 18, 4, 0, 0), "FREQ=WEEKLY");

        var second = schedule.NotOver(Instant.FromUtc(2026, 10, 20, 0, 0)).First();

        $"{second.End:uuuu-MM-dd HH:mm o<g>}".ShouldBe("2026-10-25 04:00 +01");
        (second.End.ToInstant() - second.Start.ToInstant()).ShouldBe(Duration.FromHours(7));
    }

    [Fact]
    public void Lasts_from_midnight_to_a_minute_before_the_next_when_all_day()
    {
        var schedule = EventSchedule.Create(new DateTime(2026, 7, 1, 9, 0, 0), new DateTime(2026, 7, 2, 9, 0, 0), true, false, null, Berlin);

        $"{schedule.First.Start:uuuu-MM-dd HH:mm} {schedule.First.End:uuuu-MM-dd HH:mm}".ShouldBe("2026-07-01 00:00 2026-07-02 23:59");
    }

    [Theory]
    [InlineData("2026-01-10T16:59:59", null, false)]
    [InlineData("2026-01-10T17:00:01", null, true)]
    [InlineData("2026-01-12T16:59:00", "FREQ=DAILY;COUNT=3", false)]
    [InlineData("2026-01-12T17:01:00", "FREQ=DAILY;COUNT=3", true)]
    [InlineData("2099-01-01T00:00:00", "FREQ=YEARLY", false)]
    public void Is_past_when_its_last_end_has_passed(string now, string? rule, bool expected)
    {
        var schedule = Create(new DateTime(2026, 1, 10, 15, 0, 0), new DateTime(2026, 1, 10, 18, 0, 0), rule);

        schedule.IsPast(Instant.FromDateTimeOffset(DateTimeOffset.Parse(now + "Z", System.Globalization.CultureInfo.InvariantCulture))).ShouldBe(expected);
    }

    [Property]
    public void Never_ends_before_it_begins(DateTime start, DateTime end, bool allDay, ushort later)
    {
        start = new DateTime(Math.Clamp(start.Ticks, new DateTime(1970, 1, 1).Ticks, new DateTime(2100, 1, 1).Ticks));
        end = new DateTime(Math.Clamp(end.Ticks, new DateTime(1970, 1, 1).Ticks, new DateTime(2100, 1, 1).Ticks));

        var schedule = EventSchedule.Create(start, end, allDay, false, "FREQ=DAILY;COUNT=20", Berlin);

        foreach (var occurrence in schedule.NotOver(Instant.FromDateTimeUtc(DateTime.SpecifyKind(start, DateTimeKind.Utc)) + Duration.FromHours(later % 400)))
        {
            occurrence.End.ToInstant().ShouldBeGreaterThanOrEqualTo(occurrence.Start.ToInstant());
        }
    }

    private static EventSchedule Create(DateTime start, DateTime end, string? rule) => EventSchedule.Create(start, end, false, false, rule, Berlin);
}
