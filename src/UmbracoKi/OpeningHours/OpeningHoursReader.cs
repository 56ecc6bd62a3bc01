namespace UmbracoKi.OpeningHours;

/// <summary>Recursive descent over rules and their selectors.</summary>
internal sealed class OpeningHoursReader(string text)
{
    private readonly TextCursor _cursor = new(text);

    public OpeningHoursSchedule ReadSchedule()
    {
        _cursor.SkipSpace();
        if (_cursor.AtEnd)
        {
            _cursor.Fail("Es steht nichts da.");
        }

        var rules = new List<OpeningHoursRule> { ReadRule(additional: false) };
        while (!_cursor.AtEnd)
        {
            if (_cursor.Take("||"))
            {
                _cursor.Fail("Ersatzregeln mit || werden nicht unterstützt.", _cursor.Position - 2);
            }

            var additional = _cursor.Take(',');
            if (!additional && !_cursor.Take(';'))
            {
                FailUnexpected();
            }

            rules.Add(ReadRule(additional));
        }

        return new OpeningHoursSchedule(rules);
    }

    private OpeningHoursRule ReadRule(bool additional)
    {
        _cursor.SkipSpace();
        var start = _cursor.Position;
        if (_cursor.AtEnd || _cursor.Current is ';' or ',')
        {
            _cursor.Fail("Hier fehlt eine Regel, zum Beispiel „Mo-Fr 08:00-12:00“.");
        }

        var allWeek = TakeTwentyFourSeven();
        IReadOnlyList<DateRange> dates = allWeek ? [] : new DateSelectorReader(_cursor).Read();
        var days = allWeek ? DaySelector.None : new DaySelectorReader(_cursor).Read();
        IReadOnlyList<TimeRange> times = allWeek ? [TimeRange.WholeDay] : new TimeSelectorReader(_cursor).Read();
        var closed = ReadState();
        var comment = ReadComment();

        if (_cursor.Position == start)
        {
            FailUnexpected();
        }

        var rule = new OpeningHoursRule
        {
            Additional = additional,
            Dates = dates,
            Weekdays = days.Weekdays,
            PublicHolidays = days.PublicHolidays,
            SchoolHolidays = days.SchoolHolidays,
            Times = times,
            Closed = closed,
            Comment = comment,
        };

        if (comment is not null && times.Count == 0 && !closed && !rule.ByAppointment)
        {
            _cursor.Fail($"Zu „{comment}“ fehlen die Zeiten. Ohne Zeiten ist nur \"nach Vereinbarung\" möglich.", start);
        }

        return rule;
    }

    private bool TakeTwentyFourSeven()
    {
        if (!_cursor.Take("24/7"))
        {
            return false;
        }

        _cursor.SkipSpace();
        return true;
    }

    private bool ReadState()
    {
        var word = _cursor.PeekWord().ToLowerInvariant();
        if (word is not ("off" or "closed" or "open"))
        {
            return false;
        }

        _cursor.TakeWord();
        _cursor.SkipSpace();
        return word != "open";
    }

    private string? ReadComment()
    {
        if (_cursor.Take(AppointmentComment.Normal))
        {
            _cursor.SkipSpace();
            return AppointmentComment.Normal;
        }

        var start = _cursor.Position;
        if (!_cursor.Take('"'))
        {
            return null;
        }

        var comment = _cursor.TakeUntil('"');
        if (!_cursor.Take('"'))
        {
            _cursor.Fail("Zu diesem Anführungszeichen fehlt das schließende.", start);
        }

        if (string.IsNullOrWhiteSpace(comment))
        {
            _cursor.Fail("Zwischen den Anführungszeichen steht nichts.", start);
        }

        _cursor.SkipSpace();
        return comment;
    }

    private void FailUnexpected()
    {
        var word = _cursor.PeekWord();
        if (Vocabulary.GermanHints.TryGetValue(word, out var hint))
        {
            _cursor.Fail($"„{word}“ ist hier unbekannt. Gemeint ist vielleicht „{hint}“.");
        }

        _cursor.Fail(word switch
        {
            "" when _cursor.AtEnd => "Hier fehlt etwas.",
            "" => $"„{_cursor.Current}“ wird hier nicht verstanden.",
            "week" or "easter" or "sunrise" or "sunset" or "dawn" or "dusk" => $"„{word}“ wird nicht unterstützt.",
            _ => $"„{word}“ wird hier nicht verstanden.",
        });
    }
}
