using Umbraco.Cms.Core.DeliveryApi;

namespace UmbracoKi.Embedded.DeliveryApi.Querying.Filters;

/// <summary><c>contentType:alias</c> and <c>contentType:!alias</c>, also with several aliases.</summary>
internal sealed class ContentTypeFilter : IFilterHandler
{
    /// <inheritdoc />
    public bool CanHandle(string query)
        => FilterSyntax.TryParse(query, StandardField.ContentType, out var operation, out _) && operation is FilterOperation.Is or FilterOperation.IsNot;

    /// <inheritdoc />
    public FilterOption BuildFilterOption(string filter)
    {
        FilterSyntax.TryParse(filter, StandardField.ContentType, out var operation, out var values);
        return new FilterOption { FieldName = StandardField.ContentType, Operator = operation, Values = values ?? [] };
    }
}

/// <summary><c>name:part</c> and <c>name:!part</c>, without regard to case.</summary>
internal sealed class NameFilter : IFilterHandler
{
    /// <inheritdoc />
    public bool CanHandle(string query)
        => FilterSyntax.TryParse(query, StandardField.Name, out var operation, out _) && operation is FilterOperation.Is or FilterOperation.IsNot;

    /// <inheritdoc />
    public FilterOption BuildFilterOption(string filter)
    {
        FilterSyntax.TryParse(filter, StandardField.Name, out var operation, out var values);
        return new FilterOption
        {
            FieldName = StandardField.Name,
            Operator = operation is FilterOperation.IsNot ? FilterOperation.DoesNotContain : FilterOperation.Contains,
            Values = values ?? [],
        };
    }
}

/// <summary>A filter on a date, with all operators.</summary>
internal abstract class DateFilter(string field) : IFilterHandler
{
    /// <inheritdoc />
    public bool CanHandle(string query) => FilterSyntax.TryParse(query, field, out _, out _);

    /// <inheritdoc />
    public FilterOption BuildFilterOption(string filter)
    {
        FilterSyntax.TryParse(filter, field, out var operation, out var values);
        return new FilterOption { FieldName = field, Operator = operation, Values = values ?? [] };
    }
}

/// <summary>When the document was created.</summary>
internal sealed class CreateDateFilter() : DateFilter(StandardField.CreateDate);

/// <summary>When the document was last published in this culture.</summary>
internal sealed class UpdateDateFilter() : DateFilter(StandardField.UpdateDate);
