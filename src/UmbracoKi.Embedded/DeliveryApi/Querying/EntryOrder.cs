using System.Globalization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using UmbracoKi.Embedded.PublishedContent;

namespace UmbracoKi.Embedded.DeliveryApi.Querying;

/// <summary>Orders index entries: by the sorts in turn, then by their place in the tree. Entries without a value come first.</summary>
internal sealed class EntryOrder(IReadOnlyList<SortOption> sorts, CompareInfo language) : IComparer<DocumentIndexEntry>
{
    /// <summary>The order of strings in a culture; the invariant one where .NET does not know it.</summary>
    public static CompareInfo LanguageOf(string culture)
    {
        try
        {
            return CultureInfo.GetCultureInfo(culture).CompareInfo;
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture.CompareInfo;
        }
    }

    /// <inheritdoc />
    public int Compare(DocumentIndexEntry? x, DocumentIndexEntry? y)
    {
        foreach (var sort in sorts)
        {
            var order = Compare(First(x!, sort.FieldName), First(y!, sort.FieldName));
            if (order != 0)
            {
                return sort.Direction is Direction.Descending ? -order : order;
            }
        }

        var place = x!.SortPosition.CompareTo(y!.SortPosition);
        return place != 0 ? place : x.Key.CompareTo(y.Key);
    }

    private static object? First(DocumentIndexEntry entry, string field)
        => entry.Fields.TryGetValue(field, out var values) && values.Length > 0 ? values[0] : null;

    private int Compare(object? x, object? y) => (x, y) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        (string left, string right) => language.Compare(left, right, CompareOptions.IgnoreCase) is var order and not 0 ? order : string.CompareOrdinal(left, right),
        (IComparable left, _) when x.GetType() == y.GetType() => left.CompareTo(y),
        _ => string.CompareOrdinal(x.GetType().Name, y.GetType().Name),
    };
}
