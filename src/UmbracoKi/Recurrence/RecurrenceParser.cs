using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace UmbracoKi.Recurrence;

/// <summary>
/// Reads a recurrence rule: FREQ (daily to yearly), INTERVAL, COUNT or UNTIL, BYMONTH, BYMONTHDAY, BYDAY, BYSETPOS, WKST.
/// The remaining parts of RFC 5545 are refused by name.
/// </summary>
public static partial class RecurrenceParser
{
    private static readonly string[] KnownParts = ["FREQ", "INTERVAL", "COUNT", "UNTIL", "BYMONTH", "BYMONTHDAY", "BYDAY", "BYSETPOS", "WKST"];

    private static readonly string[] RefusedParts = ["BYSECOND", "BYMINUTE", "BYHOUR", "BYYEARDAY", "BYWEEKNO", "RSCALE", "SKIP"];

    /// <param name="text">With or without <c>RRULE:</c> in front; upper or lower case.</param>
    public static bool TryParse(
        string text,
        [NotNullWhen(true)] out RecurrenceRule? rule,
        [NotNullWhen(false)] out RecurrenceError? error)
    {
        try
        {
            rule = Parse(Split(text));
            error = null;
            return true;
        }
        catch (RecurrenceSyntaxException exception)
        {
            rule = null;
            error = exception.Error;
            return false;
        }
    }

    private static Dictionary<string, string> Split(string text)
    {
        var rule = text.Trim().ToUpperInvariant();
        if (rule.StartsWith("RRULE:", StringComparison.Ordinal))
        {
            rule = rule["RRULE:".Length..];
        }

        if (rule.Contains("DTSTART", StringComparison.Ordinal))
        {
            throw new RecurrenceSyntaxException("DTSTART", "Der Beginn steht im Feld „Beginn“, nicht in der Regel.");
        }

        var parts = new Dictionary<string, string>();
        foreach (var part in rule.Split(';'))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0 || equals == part.Length - 1)
            {
                throw new RecurrenceSyntaxException("", $"„{part}“ ist kein Teil einer Regel. Erwartet wird etwas wie „FREQ=WEEKLY;BYDAY=MO“.");
            }

            var name = part[..equals];
            if (RefusedParts.Contains(name))
            {
                throw new RecurrenceSyntaxException(name, "Dieser Teil wird nicht unterstützt.");
            }

            if (!KnownParts.Contains(name))
            {
                throw new RecurrenceSyntaxException(name, $"Diesen Teil gibt es nicht. Möglich sind {string.Join(", ", KnownParts)}.");
            }

            if (!parts.TryAdd(name, part[(equals + 1)..]))
            {
                throw new RecurrenceSyntaxException(name, "Dieser Teil steht mehrmals da.");
            }
        }

        return parts;
    }

    private static RecurrenceRule Parse(Dictionary<string, string> parts)
    {
        var rule = new RecurrenceRule
        {
            Frequency = ParseFrequency(parts),
            Interval = parts.TryGetValue("INTERVAL", out var interval) ? ParseNumber("INTERVAL", interval, 1, 9999) : 1,
            Count = parts.TryGetValue("COUNT", out var count) ? ParseNumber("COUNT", count, 1, 9999) : null,
            Until = parts.TryGetValue("UNTIL", out var until) ? ParseUntil(until) : null,
            Months = ParseNumbers(parts, "BYMONTH", 1, 12),
            MonthDays = ParseNumbers(parts, "BYMONTHDAY", -31, 31),
            Days = ParseDays(parts),
            SetPositions = ParseNumbers(parts, "BYSETPOS", -366, 366),
            WeekStart = parts.TryGetValue("WKST", out var weekStart) ? ParseWeekday("WKST", weekStart) : IsoDayOfWeek.Monday,
        };

        RefuseContradictions(rule);
        return rule;
    }

    private static Frequency ParseFrequency(Dictionary<string, string> parts)
    {
        if (!parts.TryGetValue("FREQ", out var value))
        {
            throw new RecurrenceSyntaxException("FREQ", "Die Häufigkeit fehlt, zum Beispiel „FREQ=WEEKLY“.");
        }

        return value switch
        {
            "DAILY" => Frequency.Daily,
            "WEEKLY" => Frequency.Weekly,
            "MONTHLY" => Frequency.Monthly,
            "YEARLY" => Frequency.Yearly,
            "SECONDLY" or "MINUTELY" or "HOURLY" => throw new RecurrenceSyntaxException("FREQ", $"„{value}“ wird nicht unterstützt: eine Veranstaltung wiederholt sich höchstens täglich."),
            _ => throw new RecurrenceSyntaxException("FREQ", $"„{value}“ gibt es nicht. Möglich sind DAILY, WEEKLY, MONTHLY, YEARLY."),
        };
    }

    private static int ParseNumber(string part, string text, int minimum, int maximum)
    {
        if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) || number < minimum || number > maximum)
        {
            throw new RecurrenceSyntaxException(part, $"„{text}“ ist keine ganze Zahl von {minimum} bis {maximum}.");
        }

        return number;
    }

    private static IReadOnlyList<int> ParseNumbers(Dictionary<string, string> parts, string part, int minimum, int maximum)
    {
        if (!parts.TryGetValue(part, out var value))
        {
            return [];
        }

        var numbers = value.Split(',').Select(text => ParseNumber(part, text, minimum, maximum)).Distinct().Order().ToList();
        return numbers.Contains(0) ? throw new RecurrenceSyntaxException(part, "0 ist hier nicht erlaubt.") : numbers;
    }

    private static IReadOnlyList<RecurrenceDay> ParseDays(Dictionary<string, string> parts) =>
        parts.TryGetValue("BYDAY", out var value)
            ? [.. value.Split(',').Select(ParseDay).Distinct().OrderBy(day => day.Ordinal ?? 0).ThenBy(day => day.Day)]
            : [];

    private static RecurrenceDay ParseDay(string text)
    {
        var match = DayPattern().Match(text);
        if (!match.Success)
        {
            throw new RecurrenceSyntaxException("BYDAY", $"„{text}“ ist kein Wochentag. Möglich sind MO, TU, WE, TH, FR, SA, SU, auch mit Zahl davor wie 1MO oder -1FR.");
        }

        var ordinal = match.Groups["ordinal"].Value;
        return new RecurrenceDay(ordinal.Length == 0 ? null : ParseOrdinal(ordinal), ParseWeekday("BYDAY", match.Groups["day"].Value));
    }

    private static int ParseOrdinal(string text) =>
        ParseNumber("BYDAY", text, -53, 53) is var ordinal and not 0 ? ordinal : throw new RecurrenceSyntaxException("BYDAY", "Die Zahl vor dem Wochentag darf nicht 0 sein.");

    private static IsoDayOfWeek ParseWeekday(string part, string text) =>
        RecurrenceWords.Day(text) is var day and not IsoDayOfWeek.None
            ? day
            : throw new RecurrenceSyntaxException(part, $"„{text}“ ist kein Wochentag. Möglich sind MO, TU, WE, TH, FR, SA, SU.");

    private static RecurrenceEnd ParseUntil(string text)
    {
        var utc = text.EndsWith('Z');
        var date = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd").Parse(text);
        if (date.Success)
        {
            return new RecurrenceEnd(date.Value.At(new LocalTime(23, 59, 59)), RecurrenceEndKind.Date);
        }

        var moment = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss").Parse(utc ? text[..^1] : text);
        return moment.Success
            ? new RecurrenceEnd(moment.Value, utc ? RecurrenceEndKind.Utc : RecurrenceEndKind.Local)
            : throw new RecurrenceSyntaxException("UNTIL", $"„{text}“ ist kein Datum. Beispiele: 20301231, 20301231T180000, 20301231T170000Z.");
    }

    private static void RefuseContradictions(RecurrenceRule rule)
    {
        if (rule is { Count: not null, Until: not null })
        {
            throw new RecurrenceSyntaxException("COUNT", "COUNT und UNTIL schließen einander aus.");
        }

        if (rule.Frequency is Frequency.Daily or Frequency.Weekly && rule.Days.Any(day => day.Ordinal is not null))
        {
            throw new RecurrenceSyntaxException("BYDAY", "Eine Zahl vor dem Wochentag gibt es nur bei FREQ=MONTHLY und FREQ=YEARLY.");
        }

        var ordinalsCountInMonth = rule.Frequency == Frequency.Monthly || rule.Months.Count > 0;
        if (ordinalsCountInMonth && rule.Days.FirstOrDefault(day => day.Ordinal is > 5 or < -5) is { Ordinal: { } ordinal })
        {
            throw new RecurrenceSyntaxException("BYDAY", $"Einen {ordinal}. Wochentag gibt es in keinem Monat; möglich ist 1 bis 5 und -1 bis -5.");
        }

        if (rule.Frequency == Frequency.Weekly && rule.MonthDays.Count > 0)
        {
            throw new RecurrenceSyntaxException("BYMONTHDAY", "Tage des Monats passen nicht zu FREQ=WEEKLY.");
        }

        if (rule.SetPositions.Count > 0 && rule.Days.Count == 0 && rule.MonthDays.Count == 0 && rule.Months.Count == 0)
        {
            throw new RecurrenceSyntaxException("BYSETPOS", "BYSETPOS braucht BYDAY, BYMONTHDAY oder BYMONTH.");
        }
    }

    [GeneratedRegex(@"^(?<ordinal>[+-]?\d{1,2})?(?<day>[A-Z]{2})$")]
    private static partial Regex DayPattern();
}
