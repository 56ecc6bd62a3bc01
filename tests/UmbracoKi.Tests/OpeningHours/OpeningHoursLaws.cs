using FsCheck.Xunit;
using UmbracoKi.OpeningHours;

namespace UmbracoKi.Tests.OpeningHours;

public class OpeningHoursLaws
{
    [Property(Arbitrary = [typeof(OpeningHoursGenerator)], MaxTest = 1000)]
    public bool What_is_printed_reads_back_as_the_same(OpeningHoursSchedule schedule) =>
        OpeningHoursParser.TryParse(schedule.ToString(), out var read, out _) && read.Equals(schedule);

    [Property(Arbitrary = [typeof(OpeningHoursGenerator)])]
    public bool The_normal_form_is_stable(OpeningHoursSchedule schedule) =>
        OpeningHoursParser.TryParse(schedule.ToString(), out var read, out _) && read.ToString() == schedule.ToString();

    [Property(Arbitrary = [typeof(OpeningHoursGenerator)])]
    public bool A_week_has_seven_days_whose_slots_are_in_order_and_apart(OpeningHoursSchedule schedule, DateTime date)
    {
        var week = WeeklyView.Of(schedule, DateOnly.FromDateTime(date).AddDays(date.Year < 2 ? 10 : 0));

        return week.Count == 7
            && week.All(day => day.Slots.Zip(day.Slots.Skip(1)).All(pair => pair.First.End < pair.Second.Start))
            && week.All(day => !day.Closed || (day.Slots.Count == 0 && !day.AllDay && !day.AppointmentOnly));
    }

    [Property(MaxTest = 1000)]
    public bool No_text_at_all_makes_it_throw(string? text)
    {
        var read = OpeningHoursParser.TryParse(text ?? "", out _, out var error);

        return read == (error is null);
    }
}
