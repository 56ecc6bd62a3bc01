using System.Globalization;
using UmbracoKi.OpeningHours;

namespace UmbracoKi.Integreat.Places;

/// <summary>Opening hours as the app shows them.</summary>
internal static class WeeklyPlan
{
    /// <param name="openingHours">In OpenStreetMap's notation.</param>
    /// <param name="today">A day of the week to be shown, in the region.</param>
    /// <returns>Seven days, Monday first; null if there are no hours or they cannot be read.</returns>
    public static IReadOnlyList<OpeningDayResponse>? Of(string? openingHours, DateOnly today, string timeZone) =>
        !string.IsNullOrWhiteSpace(openingHours) && OpeningHoursParser.TryParse(openingHours, out var schedule, out _)
            ? [.. WeeklyView.Of(schedule, today).Select(day => Day(day, timeZone))]
            : null;

    private static OpeningDayResponse Day(DayHours day, string timeZone) =>
        new(day.AllDay, day.Closed, day.AppointmentOnly, [.. day.Slots.Select(slot => new TimeSlotResponse(Clock(slot.Start), Clock(slot.End), timeZone))]);

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
