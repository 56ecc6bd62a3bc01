using System.Text.Json;
using UmbracoKi.Integreat.Places;

namespace UmbracoKi.Tests.Integreat.Places;

public class WeeklyPlanTests
{
    private static readonly DateOnly Wednesday = new(2026, 8, 19);

    [Fact]
    public void Writes_seven_days_with_the_names_the_app_reads()
    {
        var plan = WeeklyPlan.Of("Mo 08:00-12:30,14:00-16:30; Tu 00:00-24:00; We \"nach Vereinbarung\"", Wednesday, "Europe/Berlin")!;

        plan.Count.ShouldBe(7);
        JsonSerializer.Serialize(plan[0], new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower }).ShouldBe(
            """{"allDay":false,"closed":false,"appointmentOnly":false,"timeSlots":[{"start":"08:00","end":"12:30","timezone":"Europe/Berlin"},{"start":"14:00","end":"16:30","timezone":"Europe/Berlin"}]}""");
        (plan[1].AllDay, plan[1].TimeSlots.Count).ShouldBe((true, 0));
        (plan[2].AppointmentOnly, plan[2].Closed).ShouldBe((true, false));
        plan.Skip(3).ShouldAllBe(day => day.Closed && day.TimeSlots.Count == 0);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("whenever we like")]
    public void Is_unknown_where_no_hours_can_be_read(string? hours)
    {
        WeeklyPlan.Of(hours, Wednesday, "Europe/Berlin").ShouldBeNull();
    }
}
