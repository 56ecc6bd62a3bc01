using UmbracoKi.Integreat;

namespace UmbracoKi.Tests.Integreat;

public class WireTimeTests
{
    [Theory]
    [InlineData("2026-08-20T08:15:00Z", "2026-08-20T10:15:00+02:00")]
    [InlineData("2026-01-22T12:46:33.967Z", "2026-01-22T13:46:33.967+01:00")]
    [InlineData("2026-10-25T00:30:00Z", "2026-10-25T02:30:00+02:00")]
    [InlineData("2026-10-25T01:30:00Z", "2026-10-25T02:30:00+01:00")]
    public void Local_time_carries_the_offset_of_its_day(string utc, string expected) =>
        WireTime.Local(DateTimeOffset.Parse(utc, System.Globalization.CultureInfo.InvariantCulture), WireTime.Zone("Europe/Berlin")).ShouldBe(expected);

    [Theory]
    [InlineData("2026-03-29T02:30:00", "2026-03-29T03:30:00+02:00")]
    [InlineData("2026-10-25T02:30:00", "2026-10-25T02:30:00+02:00")]
    [InlineData("2026-12-01T15:00:00", "2026-12-01T15:00:00+01:00")]
    public void Wall_clock_times_exist_on_the_days_the_clocks_change(string wallClock, string expected) =>
        WireTime.Local(DateTime.Parse(wallClock, System.Globalization.CultureInfo.InvariantCulture), WireTime.Zone("")).ShouldBe(expected);

    [Fact]
    public void Utc_ends_in_Z() => WireTime.Utc(new DateTimeOffset(2026, 8, 20, 10, 15, 0, TimeSpan.FromHours(2))).ShouldBe("2026-08-20T08:15:00Z");
}
