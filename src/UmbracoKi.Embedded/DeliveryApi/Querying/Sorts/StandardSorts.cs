using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using UmbracoKi.Embedded.DeliveryApi.Requests;

namespace UmbracoKi.Embedded.DeliveryApi.Querying.Sorts;

/// <summary>A sort of the form <c>word:asc</c> or <c>word:desc</c>.</summary>
internal abstract class FieldSort(string word, string field) : ISortHandler
{
    private readonly string _prefix = $"{word}:";

    /// <inheritdoc />
    public bool CanHandle(string query) => query.StartsWith(_prefix, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc />
    public SortOption BuildSortOption(string sort) => new()
    {
        FieldName = field,
        Direction = sort[_prefix.Length..].ToLowerInvariant() switch
        {
            "asc" => Direction.Ascending,
            "desc" => Direction.Descending,
            _ => throw new InvalidQueryException("sort", $"'{word}' sorts by '{word}:asc' or '{word}:desc'."),
        },
    };
}

/// <summary>By name, as the requested language sorts.</summary>
internal sealed class NameSort() : FieldSort("name", StandardField.SortableName);

/// <summary>By creation.</summary>
internal sealed class CreateDateSort() : FieldSort("createDate", StandardField.CreateDate);

/// <summary>By last publication in this culture.</summary>
internal sealed class UpdateDateSort() : FieldSort("updateDate", StandardField.UpdateDate);

/// <summary>By depth in the tree.</summary>
internal sealed class LevelSort() : FieldSort("level", StandardField.Level);

/// <summary>By the place among siblings.</summary>
internal sealed class SortOrderSort() : FieldSort("sortOrder", StandardField.SortOrder);
