using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using UmbracoKi.Embedded.DeliveryApi.Context;

namespace UmbracoKi.Embedded.DeliveryApi.Rendering;

/// <summary>The published content cache, noting what a document being rendered looks up.</summary>
internal sealed class TrackingPublishedContentCache(IPublishedContentCache inner, DeliveryContextAccessor context) : IPublishedContentCache
{
    /// <inheritdoc />
    public async Task<IPublishedContent?> GetByIdAsync(int id, bool? preview = null) => Note(await inner.GetByIdAsync(id, preview));

    /// <inheritdoc />
    public Task<IPublishedContent?> GetByIdAsync(Guid key, bool? preview = null)
    {
        Note(key);
        return inner.GetByIdAsync(key, preview);
    }

    /// <inheritdoc />
    public IPublishedContent? GetById(bool preview, int contentId) => Note(inner.GetById(preview, contentId));

    /// <inheritdoc />
    public IPublishedContent? GetById(bool preview, Guid contentId)
    {
        Note(contentId);
        return inner.GetById(preview, contentId);
    }

    /// <inheritdoc />
    public IPublishedContent? GetById(int contentId) => Note(inner.GetById(contentId));

    /// <inheritdoc />
    public IPublishedContent? GetById(Guid contentId)
    {
        Note(contentId);
        return inner.GetById(contentId);
    }

    private void Note(Guid key) => context.Current?.Dependencies?.Add(key);

    private IPublishedContent? Note(IPublishedContent? found)
    {
        if (found is null)
        {
            context.Current?.Dependencies?.AddUnknown();
        }
        else
        {
            Note(found.Key);
        }

        return found;
    }
}
