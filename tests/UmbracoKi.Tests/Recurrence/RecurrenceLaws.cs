using FsCheck.Xunit;
using NodaTime;
using UmbracoKi.Recurrence;

namespace UmbracoKi.Tests.Recurrence;

[Properties(Arbitrary = [typeof(RecurrenceGenerator)])]
public class RecurrenceLaws
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    [Property(MaxTest = 1000)]
    public bool What_is_printed_reads_back_as_the_same(RecurrenceRule rule) =>
        RecurrenceParser.TryParse(rule.ToString(), out var read, out _) && read.Equals(rule);

    [Property]
    public bool Occurrences_come_in_order_and_none_before_the_start(RecurrenceRule rule, LocalDateTime start)
    {
        var occurrences = First(rule, start);

        return occurrences.All(occurrence => occurrence.Date >= start.Date)
            && occurrences.Zip(occurrences.Skip(1)).All(pair => ZonedDateTime.Comparer.Instant.Compare(pair.First, pair.Second) < 0);
    }

    [Property]
    public bool Every_occurrence_is_on_a_day_the_rule_names(RecurrenceRule rule, LocalDateTime start) =>
        First(rule, start).All(occurrence =>
            (rule.Months.Count == 0 || rule.Months.Contains(occurrence.Month))
            && (rule.Days.Count == 0 || rule.Days.Any(day => day.Day == occurrence.DayOfWeek))
            && (rule.Until is not { } until || until.Includes(occurrence)));

    [Property]
    public bool A_count_gives_the_first_ones_of_the_rule_without_it(RecurrenceRule rule, LocalDateTime start)
    {
        var endless = With(rule, count: null, rule.Interval);
        var counted = With(rule, count: 3, rule.Interval);

        return First(counted, start).SequenceEqual(First(endless, start).Take(3));
    }

    [Property]
    public bool Every_second_occurrence_of_a_plain_rule_is_that_of_twice_the_interval(LocalDateTime start)
    {
        var single = First(new RecurrenceRule { Frequency = Frequency.Weekly }, start);
        var twice = First(new RecurrenceRule { Frequency = Frequency.Weekly, Interval = 2 }, start);

        return single.Where((_, index) => index % 2 == 0).SequenceEqual(twice.Take(single.Count / 2));
    }

    [Property(MaxTest = 1000)]
    public bool No_text_at_all_makes_it_throw(string? text)
    {
        var read = RecurrenceParser.TryParse(text ?? "", out _, out var error);

        return read == (error is null);
    }

    private static List<ZonedDateTime> First(RecurrenceRule rule, LocalDateTime start) =>
        rule.Occurrences(start, Berlin).TakeWhile(occurrence => occurrence.Year < start.Year + 30).Take(12).ToList();

    private static RecurrenceRule With(RecurrenceRule rule, int? count, int interval) => new()
    {
        Frequency = rule.Frequency,
        Interval = interval,
        Count = count,
        Months = rule.Months,
        MonthDays = rule.MonthDays,
        Days = rule.Days,
        SetPositions = rule.SetPositions,
        WeekStart = rule.WeekStart,
    };
}
