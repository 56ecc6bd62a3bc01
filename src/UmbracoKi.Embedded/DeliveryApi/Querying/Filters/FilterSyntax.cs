using System.Diagnostics.CodeAnalysis;
using Umbraco.Cms.Core.DeliveryApi;

namespace UmbracoKi.Embedded.DeliveryApi.Querying.Filters;

/// <summary>Reads <c>field operator value[,value…]</c>; the operators are <c>: :! &gt; &gt;: &lt; &lt;:</c>.</summary>
internal static class FilterSyntax
{
    private static readonly (string Text, FilterOperation Operation)[] Operators =
    [
        (":!", FilterOperation.IsNot),
        (":", FilterOperation.Is),
        (">:", FilterOperation.GreaterThanOrEqual),
        (">", FilterOperation.GreaterThan),
        ("<:", FilterOperation.LessThanOrEqual),
        ("<", FilterOperation.LessThan),
    ];

    /// <summary>Whether the filter is about this field, and what it asks. Empty values are left out.</summary>
    public static bool TryParse(string filter, string field, out FilterOperation operation, [NotNullWhen(true)] out string[]? values)
    {
        if (filter.StartsWith(field, StringComparison.OrdinalIgnoreCase))
        {
            foreach (var (text, candidate) in Operators)
            {
                if (string.CompareOrdinal(filter, field.Length, text, 0, text.Length) == 0)
                {
                    operation = candidate;
                    values = filter[(field.Length + text.Length)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
                    return true;
                }
            }
        }

        (operation, values) = (default, null);
        return false;
    }
}
