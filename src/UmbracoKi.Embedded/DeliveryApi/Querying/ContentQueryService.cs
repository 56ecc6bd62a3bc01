using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace UmbracoKi.Embedded.DeliveryApi.Querying;

/// <summary>Finds the handlers of a query's fetch, filters and sorts, Umbraco's and those of packages, and has the provider carry it out.</summary>
internal sealed class ContentQueryService(
    SelectorHandlerCollection selectors,
    FilterHandlerCollection filters,
    SortHandlerCollection sorts,
    IApiContentQueryProvider provider,
    IRequestStartItemProviderAccessor startItems,
    IRequestPreviewService preview,
    IVariationContextAccessor variationContext) : IApiContentQueryService
{
    /// <inheritdoc />
    public Attempt<PagedModel<Guid>, ApiContentQueryOperationStatus> ExecuteQuery(
        string? fetch,
        IEnumerable<string> filters,
        IEnumerable<string> sorts,
        ProtectedAccess protectedAccess,
        int skip,
        int take)
    {
        if (Selector(fetch) is not { } selector)
        {
            return Fail(ApiContentQueryOperationStatus.SelectorOptionNotFound);
        }

        if (!TryBuild(filters, Filter, out var filterOptions))
        {
            return Fail(ApiContentQueryOperationStatus.FilterOptionNotFound);
        }

        if (!TryBuild(sorts, Sort, out var sortOptions))
        {
            return Fail(ApiContentQueryOperationStatus.SortOptionNotFound);
        }

        var culture = variationContext.VariationContext?.Culture ?? string.Empty;
        var page = provider.ExecuteQuery(selector, filterOptions, sortOptions, culture, protectedAccess, preview.IsPreview(), skip, take);
        return Attempt.SucceedWithStatus(ApiContentQueryOperationStatus.Success, page);
    }

    private static Attempt<PagedModel<Guid>, ApiContentQueryOperationStatus> Fail(ApiContentQueryOperationStatus status)
        => Attempt.FailWithStatus(status, new PagedModel<Guid>());

    private static bool TryBuild<T>(IEnumerable<string> texts, Func<string, T?> build, out List<T> options)
        where T : class
    {
        options = [];
        foreach (var text in texts.Where(text => !string.IsNullOrWhiteSpace(text)))
        {
            if (build(text) is not { } option)
            {
                return false;
            }

            options.Add(option);
        }

        return true;
    }

    private SelectorOption? Selector(string? fetch)
    {
        if (!string.IsNullOrWhiteSpace(fetch))
        {
            return selectors.FirstOrDefault(handler => handler.CanHandle(fetch))?.BuildSelectorOption(fetch);
        }

        return startItems.TryGetValue(out var provided) && provided.GetStartItem() is { } startItem
            ? new SelectorOption { FieldName = StandardField.Ancestors, Values = [startItem.Key.ToString("D")] }
            : provider.AllContentSelectorOption();
    }

    private FilterOption? Filter(string text) => filters.FirstOrDefault(handler => handler.CanHandle(text))?.BuildFilterOption(text);

    private SortOption? Sort(string text) => sorts.FirstOrDefault(handler => handler.CanHandle(text))?.BuildSortOption(text);
}
