using Umbraco.Cms.Core.DeliveryApi;
using UmbracoKi.Embedded.DeliveryApi.Requests;
using UmbracoKi.Embedded.Search;
using UmbracoKi.Embedded.Search.Folding;
using UmbracoKi.Embedded.Search.Index;

namespace UmbracoKi.Embedded.DeliveryApi.Querying;

/// <summary>Has the full-text index answer what index entries cannot.</summary>
internal sealed class FullTextFilter(Lazy<ContentSearch> search)
{
    private const int MaxLength = 200;

    public static bool IsMeant(FilterOption filter) => filter.FieldName == StandardField.FullText;

    /// <summary>The documents found, with their rank, the best first.</summary>
    /// <exception cref="InvalidQueryException">There is no word in the filter, it is too long, or the index is still being made.</exception>
    public IReadOnlyDictionary<Guid, int> Find(FilterOption filter, string culture, bool preview)
    {
        var text = string.Join(' ', filter.Values);
        if (text.Length > MaxLength || SearchFolding.Words(text).Count == 0)
        {
            throw new InvalidQueryException("filter", $"'text' needs at least one word and takes at most {MaxLength} characters.");
        }

        var hits = search.Value.FindComplete(new SearchCriteria { Text = text, Published = !preview, Trashed = preview ? false : null, Cultures = [culture] })
            ?? throw new InvalidQueryException(new DeliveryProblem(
                StatusCodes.Status503ServiceUnavailable, "Service Unavailable", "The search index is still being made. Try again in a minute."));
        return hits.Select((hit, rank) => (hit.Key, rank)).ToDictionary(found => found.Key, found => found.rank);
    }
}
