using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.DeliveryApi;
using UmbracoKi.Embedded.DeliveryApi.Requests;
using UmbracoKi.Embedded.PublishedContent;

namespace UmbracoKi.Embedded.DeliveryApi.Querying;

/// <summary>Answers queries from the index entries of the published snapshot; for preview, of the drafts.</summary>
internal sealed class SnapshotQueryProvider(IPublishedSnapshotAccessor snapshots, DraftIndex drafts, IndexSchema schema, FullTextFilter texts) : IApiContentQueryProvider
{
    /// <inheritdoc />
    public SelectorOption AllContentSelectorOption() => new() { FieldName = StandardField.Everything, Values = ["content"] };

    /// <inheritdoc />
    public PagedModel<Guid> ExecuteQuery(
        SelectorOption selectorOption,
        IList<FilterOption> filterOptions,
        IList<SortOption> sortOptions,
        string culture,
        ProtectedAccess protectedAccess,
        bool preview,
        int skip,
        int take)
    {
        if (take == 0)
        {
            // As Umbraco answers it: nothing taken, nothing counted.
            return new PagedModel<Guid>();
        }

        var entries = preview ? drafts.Entries(culture) : Published(culture);
        var found = filterOptions.Where(FullTextFilter.IsMeant).Select(filter => (filter.Operator, Ranks: texts.Find(filter, culture, preview))).ToArray();
        Func<DocumentIndexEntry, bool>[] predicates =
        [
            .. found.Select(text => ForText(text.Ranks, text.Operator is FilterOperation.IsNot)),
            .. filterOptions.Where(filter => !FullTextFilter.IsMeant(filter)).Select(filter => EntryPredicate.For(filter, TypeOf(filter.FieldName, "filter"))),
        ];
        foreach (var sort in sortOptions)
        {
            TypeOf(sort.FieldName, "sort");
        }

        var passed = entries
            .Where(EntryPredicate.For(selectorOption))
            .Where(entry => predicates.All(predicate => predicate(entry)))
            .ToArray();
        if (sortOptions.Count == 0 && found.FirstOrDefault(text => text.Operator is FilterOperation.Is).Ranks is { } ranks)
        {
            Array.Sort(passed, (x, y) => ranks[x.Key].CompareTo(ranks[y.Key]));
        }
        else
        {
            Array.Sort(passed, new EntryOrder([.. sortOptions], EntryOrder.LanguageOf(culture)));
        }

        return new PagedModel<Guid>(passed.Length, passed.Skip(skip).Take(take).Select(entry => entry.Key).ToArray());
    }

    private static Func<DocumentIndexEntry, bool> ForText(IReadOnlyDictionary<Guid, int> found, bool negative) => entry => found.ContainsKey(entry.Key) != negative;

    private IEnumerable<DocumentIndexEntry> Published(string culture)
    {
        var snapshot = snapshots.Current;
        return snapshot.Entries(culture).Concat(snapshot.Entries(null));
    }

    private FieldType TypeOf(string field, string parameter)
        => schema.TypeOf(field) ?? throw new InvalidQueryException(parameter, $"There is no index field '{field}'.");
}
