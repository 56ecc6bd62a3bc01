namespace UmbracoKi.OpeningHours;

/// <summary><c>Mo-Fr</c>, <c>Sa,Su</c>, <c>Fr-Mo</c>, <c>Su,PH</c>.</summary>
internal sealed class DaySelectorReader(TextCursor cursor)
{
    private readonly SortedSet<int> _weekdays = [];
    private bool _publicHolidays;
    private bool _schoolHolidays;

    public DaySelector Read()
    {
        if (!TryReadDay())
        {
            return DaySelector.None;
        }

        cursor.SkipSpace();
        while (cursor.Current == ',')
        {
            var comma = cursor.Position;
            cursor.Take(',');
            cursor.SkipSpace();
            if (!TryReadDay())
            {
                // The comma separates rules: let the caller see it.
                cursor.MoveTo(comma);
                break;
            }

            cursor.SkipSpace();
        }

        return new DaySelector([.. _weekdays.Select(Vocabulary.WeekdayAt)], _publicHolidays, _schoolHolidays);
    }

    private bool TryReadDay()
    {
        var word = cursor.PeekWord();
        if (string.Equals(word, "PH", StringComparison.OrdinalIgnoreCase))
        {
            cursor.TakeWord();
            return _publicHolidays = true;
        }

        if (string.Equals(word, "SH", StringComparison.OrdinalIgnoreCase))
        {
            cursor.TakeWord();
            return _schoolHolidays = true;
        }

        var from = Vocabulary.WeekdayIndex(word);
        if (from < 0)
        {
            return false;
        }

        cursor.TakeWord();
        RefuseOrdinal();
        var to = from;
        var afterDay = cursor.Position;
        cursor.SkipSpace();
        if (!cursor.Take('-'))
        {
            cursor.MoveTo(afterDay);
        }
        else
        {
            cursor.SkipSpace();
            var position = cursor.Position;
            var last = cursor.TakeWord();
            to = Vocabulary.WeekdayIndex(last);
            if (to < 0)
            {
                var hint = Vocabulary.GermanHints.TryGetValue(last, out var meant) ? $" Gemeint ist vielleicht „{meant}“." : "";
                cursor.Fail($"Nach „{word}-“ fehlt ein Wochentag (Mo, Tu, We, Th, Fr, Sa, Su).{hint}", position);
            }

            RefuseOrdinal();
        }

        for (var day = from; ; day = (day + 1) % 7)
        {
            _weekdays.Add(day);
            if (day == to)
            {
                return true;
            }
        }
    }

    private void RefuseOrdinal()
    {
        if (cursor.Current == '[')
        {
            cursor.Fail("Angaben wie „Mo[1]“ (erster Montag im Monat) werden nicht unterstützt.");
        }
    }
}
