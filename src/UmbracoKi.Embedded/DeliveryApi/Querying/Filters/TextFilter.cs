using Umbraco.Cms.Core.DeliveryApi;

namespace UmbracoKi.Embedded.DeliveryApi.Querying.Filters;

/// <summary>
/// <c>text:words</c> and <c>text:!words</c>: documents in whose name or values all the words, or words that begin or
/// contain them, occur. Not Umbraco's: a full one knows no such filter and answers 400.
/// </summary>
internal sealed class TextFilter : IFilterHandler
{
    private const string Word = "text";

    /// <inheritdoc />
    public bool CanHandle(string query)
        => FilterSyntax.TryParse(query, Word, out var operation, out _) && operation is FilterOperation.Is or FilterOperation.IsNot;

    /// <inheritdoc />
    public FilterOption BuildFilterOption(string filter)
    {
        FilterSyntax.TryParse(filter, Word, out var operation, out var values);
        return new FilterOption { FieldName = StandardField.FullText, Operator = operation, Values = [string.Join(' ', values ?? [])] };
    }
}
