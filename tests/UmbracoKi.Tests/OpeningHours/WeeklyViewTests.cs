using UmbracoKi.OpeningHours;

namespace UmbracoKi.Tests.OpeningHours;

public class WeeklyViewTests
{
    // A Monday.
    private static readonly DateOnly Winter = new(2027, 1, 11);

    [Fact]
    public void Shows_slots_monday_first_and_closed_days()
    {
        var week = Week("Mo-Fr 08:00-12:30; Th 08:00-12:30,14:00-18:00");

        week.Select(Describe).ShouldBe(["08:00-12:30", "08:00-12:30", "08:00-12:30", "08:00-12:30 14:00-18:00", "08:00-12:30", "closed", "closed"]);
    }

    [Theory]
    [InlineData("Mo 08:00-12:00; Mo 14:00-16:00", "14:00-16:00")]
    [InlineData("Mo 08:00-12:00, Mo 14:00-16:00", "08:00-12:00 14:00-16:00")]
    [InlineData("Mo 08:00-12:00, Mo 11:00-16:00", "08:00-16:00")]
    [InlineData("Mo-Fr 08:00-12:00; Mo off", "closed")]
    [InlineData("Mo off; Mo-Fr 08:00-12:00", "08:00-12:00")]
    [InlineData("24/7", "all day")]
    [InlineData("Mo open", "all day")]
    [InlineData("Mo \"nach Vereinbarung\"", "by appointment")]
    [InlineData("Mo 09:00-11:00 \"by appointment\"", "by appointment 09:00-11:00")]
    [InlineData("Mo 09:00-11:00, Mo \"by appointment\"", "09:00-11:00")]
    [InlineData("Mo 08:00-12:00; PH off", "08:00-12:00")]
    [InlineData("Oct-Mar Mo 09:00-12:00; Apr-Sep Mo 08:00-12:00", "09:00-12:00")]
    [InlineData("Jan 11 off", "closed")]
    [InlineData("Mo 08:00-12:00; Dec 24-Jan 11 off", "closed")]
    [InlineData("Mo 08:00-12:00; Dec 24-Jan 10 off", "08:00-12:00")]
    [InlineData("Mo 18:00-24:00", "18:00-23:59")]
    public void Later_rules_replace_and_comma_rules_add(string text, string monday) =>
        Describe(Week(text)[0]).ShouldBe(monday);

    [Fact]
    public void Splits_a_night_at_midnight_and_carries_sundays_over_to_monday()
    {
        var week = Week("Su 20:00-02:00");

        Describe(week[6]).ShouldBe("20:00-23:59");
        Describe(week[0]).ShouldBe("00:00-02:00");
        Describe(week[1]).ShouldBe("closed");
    }

    [Fact]
    public void Any_day_of_the_week_gives_the_same_week()
    {
        OpeningHoursParser.TryParse("Jan 11 08:00-12:00", out var schedule, out _);

        WeeklyView.Of(schedule!, Winter.AddDays(6)).Select(Describe).ShouldBe(WeeklyView.Of(schedule!, Winter).Select(Describe));
        WeeklyView.Of(schedule!, Winter.AddDays(7)).Select(Describe).ShouldAllBe(day => day == "closed");
    }

    private static IReadOnlyList<DayHours> Week(string text)
    {
        OpeningHoursParser.TryParse(text, out var schedule, out var error).ShouldBeTrue(error?.ToString());
        return WeeklyView.Of(schedule!, Winter);
    }

    private static string Describe(DayHours day)
    {
        var slots = string.Join(' ', day.Slots.Select(slot => $"{slot.Start:HH:mm}-{slot.End:HH:mm}"));
        return day switch
        {
            { Closed: true } => "closed",
            { AllDay: true } => "all day",
            { AppointmentOnly: true } => $"by appointment {slots}".Trim(),
            _ => slots,
        };
    }
}
