using Umbraco.Cms.Core.Models;

namespace UmbracoKi.Embedded.Backoffice.Management.Answers;

/// <summary>Some of <see cref="Total"/> items.</summary>
internal sealed record Paged<T>(long Total, T[] Items);

/// <summary>Ways to a <see cref="Paged{T}"/>.</summary>
internal static class Paged
{
    public static Paged<T> Of<T>(long total, IEnumerable<T> items) => new(total, [.. items]);

    /// <summary>Cuts the page out of all items. A negative <paramref name="skip"/> counts as 0.</summary>
    public static Paged<T> Of<TSource, T>(IReadOnlyCollection<TSource> all, int skip, int take, Func<TSource, T> map)
        => new(all.Count, [.. all.Skip(skip).Take(take).Select(map)]);

    public static Paged<T> Of<TSource, T>(PagedModel<TSource> page, Func<TSource, T> map) => new(page.Total, [.. page.Items.Select(map)]);
}
