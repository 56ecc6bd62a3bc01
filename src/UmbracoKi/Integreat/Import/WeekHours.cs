using System.Text.Json;
using UmbracoKi.OpeningHours;

namespace UmbracoKi.Integreat.Import;

/// <summary>Writes the seven days of the source in OpenStreetMap's notation.</summary>
internal static class WeekHours
{
    private static readonly string[] Days = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

    /// <returns>Null if there are none, or they cannot be read; then there is a problem.</returns>
    public static string? Read(JsonElement fields, string subject, ICollection<ImportProblem> problems)
    {
        var days = fields.List("opening_hours").ToList();
        if (days.Count == 0)
        {
            return null;
        }

        var text = string.Join("; ", days.Zip(Days, (day, name) => Day(day, name)).OfType<string>());
        if (days.Count == Days.Length && (text.Length == 0 || OpeningHoursParser.TryParse(text, out _, out _)))
        {
            return text.Length == 0 ? null : text;
        }

        problems.Add(new ImportProblem(subject, "Its opening hours are not readable and left out."));
        return null;
    }

    private static string? Day(JsonElement day, string name)
    {
        if (day.Flag("closed"))
        {
            return $"{name} off";
        }

        if (day.Flag("allDay"))
        {
            return $"{name} 00:00-24:00";
        }

        var slots = string.Join(',', day.List("timeSlots").Select(slot => $"{slot.Text("start")}-{slot.Text("end")}"));
        var appointment = day.Flag("appointmentOnly") ? "\"nach Vereinbarung\"" : null;
        return slots.Length == 0 && appointment is null ? null : string.Join(' ', new[] { name, slots, appointment }.Where(part => !string.IsNullOrEmpty(part)));
    }
}
