using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace UmbracoKi.Recurrence;

/// <summary>The normal form: parts in a fixed order, defaults left out, lists sorted.</summary>
internal static class RecurrencePrinter
{
    public static string Print(RecurrenceRule rule) => string.Join(';', Parts(rule));

    private static IEnumerable<string> Parts(RecurrenceRule rule)
    {
        yield return $"FREQ={rule.Frequency.ToString().ToUpperInvariant()}";

        if (rule.Interval != 1)
        {
            yield return $"INTERVAL={Number(rule.Interval)}";
        }

        if (rule.Count is { } count)
        {
            yield return $"COUNT={Number(count)}";
        }

        if (rule.Until is { } until)
        {
            yield return $"UNTIL={Until(until)}";
        }

        if (rule.Months.Count > 0)
        {
            yield return $"BYMONTH={Numbers(rule.Months)}";
        }

        if (rule.MonthDays.Count > 0)
        {
            yield return $"BYMONTHDAY={Numbers(rule.MonthDays)}";
        }

        if (rule.Days.Count > 0)
        {
            yield return $"BYDAY={string.Join(',', rule.Days.Select(day => $"{day.Ordinal}{RecurrenceWords.Of(day.Day)}"))}";
        }

        if (rule.SetPositions.Count > 0)
        {
            yield return $"BYSETPOS={Numbers(rule.SetPositions)}";
        }

        if (rule.WeekStart != IsoDayOfWeek.Monday)
        {
            yield return $"WKST={RecurrenceWords.Of(rule.WeekStart)}";
        }
    }

    private static string Until(RecurrenceEnd until) => until.Kind switch
    {
        RecurrenceEndKind.Date => LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd").Format(until.Moment.Date),
        RecurrenceEndKind.Local => Moment(until.Moment),
        _ => Moment(until.Moment) + "Z",
    };

    private static string Moment(LocalDateTime moment) => LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss").Format(moment);

    private static string Numbers(IEnumerable<int> numbers) => string.Join(',', numbers.Select(Number));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
