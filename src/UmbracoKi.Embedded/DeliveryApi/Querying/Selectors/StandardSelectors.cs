using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Services.Navigation;
using UmbracoKi.Embedded.DeliveryApi.Routing;

namespace UmbracoKi.Embedded.DeliveryApi.Querying.Selectors;

/// <summary>A selector of the form <c>word:key</c> or <c>word:path</c>. A document that does not exist has no relatives.</summary>
internal abstract class RelativesSelector(string word, string field, ContentLocator locator) : ISelectorHandler
{
    private readonly string _prefix = $"{word}:";

    /// <inheritdoc />
    public bool CanHandle(string query) => query.StartsWith(_prefix, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc />
    public SelectorOption BuildSelectorOption(string selector) => new()
    {
        FieldName = field,
        Values = locator.Find(selector[_prefix.Length..]) is { } key ? [.. Values(key).Select(value => value.ToString("D"))] : [],
    };

    /// <summary>The values of the field that the relatives have.</summary>
    protected virtual IEnumerable<Guid> Values(Guid key) => [key];
}

/// <summary><c>children:key-or-path</c></summary>
internal sealed class ChildrenSelector(ContentLocator locator) : RelativesSelector("children", StandardField.Parent, locator);

/// <summary><c>descendants:key-or-path</c></summary>
internal sealed class DescendantsSelector(ContentLocator locator) : RelativesSelector("descendants", StandardField.Ancestors, locator);

/// <summary><c>ancestors:key-or-path</c></summary>
internal sealed class AncestorsSelector(ContentLocator locator, IDocumentNavigationQueryService navigation)
    : RelativesSelector("ancestors", StandardField.Key, locator)
{
    /// <inheritdoc />
    protected override IEnumerable<Guid> Values(Guid key) => navigation.TryGetAncestorsKeys(key, out var ancestors) ? ancestors : [];
}
