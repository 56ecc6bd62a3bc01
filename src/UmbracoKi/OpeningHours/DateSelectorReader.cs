using System.Globalization;

namespace UmbracoKi.OpeningHours;

/// <summary><c>Apr-Sep</c>, <c>Dec 24-26</c>, <c>Dec 24-Jan 02</c>, lists of them.</summary>
internal sealed class DateSelectorReader(TextCursor cursor)
{
    public IReadOnlyList<DateRange> Read()
    {
        var ranges = new List<DateRange>();
        while (Vocabulary.Month(cursor.PeekWord()) > 0)
        {
            ranges.Add(ReadRange());
            cursor.SkipSpace();
            if (!TakeCommaBeforeMonth())
            {
                break;
            }
        }

        return ranges;
    }

    private bool TakeCommaBeforeMonth()
    {
        var comma = cursor.Position;
        if (!cursor.Take(','))
        {
            return false;
        }

        cursor.SkipSpace();
        if (Vocabulary.Month(cursor.PeekWord()) > 0)
        {
            return true;
        }

        cursor.MoveTo(comma);
        return false;
    }

    private DateRange ReadRange()
    {
        var position = cursor.Position;
        var fromMonth = Vocabulary.Month(cursor.TakeWord());
        var fromDay = ReadDay(fromMonth);
        if (!cursor.Take('-'))
        {
            return new DateRange(fromMonth, fromDay, fromMonth, fromDay);
        }

        var toMonth = Vocabulary.Month(cursor.PeekWord());
        if (toMonth > 0)
        {
            cursor.TakeWord();
        }
        else
        {
            toMonth = fromMonth;
        }

        var beforeDay = cursor.Position;
        var toDay = ReadDay(toMonth);
        if (cursor.Position == beforeDay && toMonth == fromMonth && toDay is null && fromDay is not null)
        {
            cursor.Fail("Nach „-“ fehlt das Ende des Zeitraums, zum Beispiel „Dec 24-26“.");
        }

        if (fromDay is null != toDay is null)
        {
            cursor.Fail("Entweder beide Enden mit Tag („Apr 01-Sep 15“) oder beide ohne („Apr-Sep“).", position);
        }

        return new DateRange(fromMonth, fromDay, toMonth, toDay);
    }

    // "Dec 08:00-12:00" has a time after the month, not a day.
    private int? ReadDay(int month)
    {
        var start = cursor.Position;
        cursor.SkipSpace();
        var position = cursor.Position;
        var digits = cursor.TakeDigits();
        if (digits.Length == 0 || cursor.Current is ':' or '/')
        {
            cursor.MoveTo(start);
            return null;
        }

        // 2024 is a leap year: Feb 29 is a date.
        if (digits.Length > 2 || int.Parse(digits, CultureInfo.InvariantCulture) is var day && (day < 1 || day > DateTime.DaysInMonth(2024, month)))
        {
            cursor.Fail($"„{Vocabulary.Months[month - 1]} {digits}“ ist kein Datum.", position);
        }

        return int.Parse(digits, CultureInfo.InvariantCulture);
    }
}
