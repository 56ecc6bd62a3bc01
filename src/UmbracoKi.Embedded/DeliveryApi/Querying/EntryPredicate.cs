using Umbraco.Cms.Core.DeliveryApi;
using UmbracoKi.Embedded.DeliveryApi.Requests;
using UmbracoKi.Embedded.PublishedContent;

namespace UmbracoKi.Embedded.DeliveryApi.Querying;

/// <summary>Turns selectors and filters into predicates on index entries.</summary>
internal static class EntryPredicate
{
    /// <summary>Entries that have one of the selector's values in its field.</summary>
    public static Func<DocumentIndexEntry, bool> For(SelectorOption selector)
    {
        if (selector.FieldName == StandardField.Everything)
        {
            return _ => true;
        }

        var wanted = selector.Values.ToHashSet(StringComparer.Ordinal);
        return entry => entry.Fields.TryGetValue(selector.FieldName, out var values) && values.Any(value => wanted.Contains((string)FieldValue.Normalise(value, false, false)!));
    }

    /// <summary>Entries the filter lets through. Several values mean "any of them"; for the negative operators "none of them".</summary>
    /// <exception cref="InvalidQueryException">The filter's values or operator do not suit the type of its field.</exception>
    public static Func<DocumentIndexEntry, bool> For(FilterOption filter, FieldType type)
    {
        Func<object, bool> holds = filter.Operator switch
        {
            FilterOperation.Is or FilterOperation.IsNot => Equality(filter, type),
            FilterOperation.Contains or FilterOperation.DoesNotContain => Containment(filter),
            _ => Range(filter, type),
        };
        var negative = filter.Operator is FilterOperation.IsNot or FilterOperation.DoesNotContain;
        return entry => (entry.Fields.TryGetValue(filter.FieldName, out var values) && values.Any(holds)) != negative;
    }

    private static Func<object, bool> Equality(FilterOption filter, FieldType type)
    {
        switch (type)
        {
            case FieldType.Number or FieldType.Date:
                var wanted = filter.Values.Select(text => Parse(filter, text, type)).ToHashSet();
                return wanted.Contains;
            case FieldType.StringRaw:
                var exact = filter.Values.ToHashSet(StringComparer.Ordinal);
                return value => value is string text && exact.Contains(text);
            default:
                var phrases = filter.Values.Select(Words).Where(words => words.Length > 0).ToArray();
                return value => value is string text && phrases.Any(phrase => HasPhrase(Words(text), phrase));
        }
    }

    private static Func<object, bool> Containment(FilterOption filter)
        => value => value is string text && filter.Values.Any(part => text.Contains(part, StringComparison.OrdinalIgnoreCase));

    private static Func<object, bool> Range(FilterOption filter, FieldType type)
    {
        if (type is not (FieldType.Number or FieldType.Date))
        {
            throw new InvalidQueryException("filter", $"'{filter.FieldName}' is neither a number nor a date, so it cannot be compared by size.");
        }

        if (filter.Values.Length != 1)
        {
            throw new InvalidQueryException("filter", $"Comparing '{filter.FieldName}' by size takes exactly one value.");
        }

        var limit = Parse(filter, filter.Values[0], type);
        return filter.Operator switch
        {
            FilterOperation.LessThan => value => Compare(value, limit) < 0,
            FilterOperation.LessThanOrEqual => value => Compare(value, limit) <= 0,
            FilterOperation.GreaterThan => value => Compare(value, limit) > 0,
            FilterOperation.GreaterThanOrEqual => value => Compare(value, limit) >= 0,
            _ => throw new NotSupportedException($"Filter operator {filter.Operator}"),
        };
    }

    private static int Compare(object left, object right) => ((IComparable)left).CompareTo(right);

    private static object Parse(FilterOption filter, string text, FieldType type) => type switch
    {
        FieldType.Number => FieldValue.TryNumber(text, out var number)
            ? number
            : throw new InvalidQueryException("filter", $"'{filter.FieldName}' is a number; a filter value is not."),
        _ => FieldValue.TryDate(text, out var date)
            ? date
            : throw new InvalidQueryException("filter", $"'{filter.FieldName}' is a date (such as 2026-01-31 or 2026-01-31T12:00:00Z); a filter value is not."),
    };

    private static string[] Words(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var index = 0; index <= text.Length; index++)
        {
            if (index < text.Length && char.IsLetterOrDigit(text[index]))
            {
                start = start < 0 ? index : start;
            }
            else if (start >= 0)
            {
                words.Add(text[start..index].ToLowerInvariant());
                start = -1;
            }
        }

        return [.. words];
    }

    private static bool HasPhrase(ReadOnlySpan<string> words, ReadOnlySpan<string> phrase)
    {
        for (var start = 0; start + phrase.Length <= words.Length; start++)
        {
            if (words.Slice(start, phrase.Length).SequenceEqual(phrase))
            {
                return true;
            }
        }

        return false;
    }
}
