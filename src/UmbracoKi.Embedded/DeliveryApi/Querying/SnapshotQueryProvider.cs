using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.DeliveryApi;
using UmbracoKi.Embedded.DeliveryApi.Requests;
using UmbracoKi.Embedded.PublishedContent;

namespace UmbracoKi.Embedded.DeliveryApi.Querying;

/// <summary>Answers queries from the index entries of the published snapshot; for preview, of the drafts.</summary>
internal sealed class SnapshotQueryProvider(IPublishedSnapshotAccessor snapshots, DraftIndex drafts, IndexSchema schema) : IApiContentQueryProvider
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
        var predicates = filterOptions.Select(filter => EntryPredicate.For(filter, TypeOf(filter.FieldName, "filter"))).ToArray();
        foreach (var sort in sortOptions)
        {
            TypeOf(sort.FieldName, "sort");
        }

        var found = entries
            .Where(EntryPredicate.For(selectorOption))
            .Where(entry => predicates.All(predicate => predicate(entry)))
            .ToArray();
        Array.Sort(found, new EntryOrder([.. sortOptions], EntryOrder.LanguageOf(culture)));
        return new PagedModel<Guid>(found.Length, found.Skip(skip).Take(take).Select(entry => entry.Key).ToArray());
    }

    private IEnumerable<DocumentIndexEntry> Published(string culture)
    {
        var snapshot = snapshots.Current;
        return snapshot.Entries(culture).Concat(snapshot.Entries(null));
    }

    private FieldType TypeOf(string field, string parameter)
        => schema.TypeOf(field) ?? throw new InvalidQueryException(parameter, $"There is no index field '{field}'.");
}
