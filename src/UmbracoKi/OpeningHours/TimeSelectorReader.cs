using System.Globalization;

namespace UmbracoKi.OpeningHours;

/// <summary><c>08:00-12:00</c>, <c>08:00-12:00,13:00-17:30</c>, <c>18:00-02:00</c> and its long form <c>18:00-26:00</c>.</summary>
internal sealed class TimeSelectorReader(TextCursor cursor)
{
    public IReadOnlyList<TimeRange> Read()
    {
        var ranges = new List<TimeRange>();
        while (char.IsAsciiDigit(cursor.Current))
        {
            var position = cursor.Position;
            var range = ReadRange();
            if (ranges.Any(earlier => range.Start < earlier.End && earlier.Start < range.End))
            {
                cursor.Fail("Diese Zeiten überschneiden sich mit den vorigen.", position);
            }

            ranges.Add(range);
            cursor.SkipSpace();
            if (!TakeCommaBeforeTime())
            {
                break;
            }
        }

        return [.. ranges.OrderBy(range => range.Start)];
    }

    private bool TakeCommaBeforeTime()
    {
        var comma = cursor.Position;
        if (!cursor.Take(','))
        {
            return false;
        }

        cursor.SkipSpace();
        if (char.IsAsciiDigit(cursor.Current))
        {
            return true;
        }

        cursor.MoveTo(comma);
        return false;
    }

    private TimeRange ReadRange()
    {
        var position = cursor.Position;
        var start = ReadTime(maximumHour: 23);
        cursor.SkipSpace();
        if (cursor.Current == '+')
        {
            cursor.Fail("Ein offenes Ende („+“) wird nicht unterstützt. Bitte eine Uhrzeit angeben.");
        }

        if (!cursor.Take('-'))
        {
            cursor.Fail("Hier fehlt „-“ und das Ende, zum Beispiel „08:00-12:00“.");
        }

        cursor.SkipSpace();
        var end = ReadTime(maximumHour: 47);
        if (cursor.Current is '+' or '/')
        {
            cursor.Fail($"„{cursor.Current}“ nach einer Uhrzeit wird nicht unterstützt.");
        }

        if (end == start)
        {
            cursor.Fail("Beginn und Ende sind gleich. Für den ganzen Tag „00:00-24:00“ schreiben.", position);
        }

        if (end < start)
        {
            end += TimeRange.MinutesPerDay;
        }

        if (end - start > TimeRange.MinutesPerDay)
        {
            cursor.Fail("Das sind mehr als 24 Stunden.", position);
        }

        return new TimeRange(start, end);
    }

    private int ReadTime(int maximumHour)
    {
        var position = cursor.Position;
        var hours = cursor.TakeDigits();
        if (hours.Length is 0 or > 2 || !cursor.Take(':'))
        {
            cursor.Fail("Hier wird eine Uhrzeit wie „08:00“ erwartet.", position);
        }

        var minutes = cursor.TakeDigits();
        if (minutes.Length != 2)
        {
            cursor.Fail("Die Minuten haben zwei Ziffern, zum Beispiel „08:00“.", position);
        }

        var hour = int.Parse(hours, CultureInfo.InvariantCulture);
        var minute = int.Parse(minutes, CultureInfo.InvariantCulture);
        if (hour > maximumHour || minute > 59)
        {
            cursor.Fail($"„{hours}:{minutes}“ ist hier keine Uhrzeit.", position);
        }

        return (hour * 60) + minute;
    }
}
