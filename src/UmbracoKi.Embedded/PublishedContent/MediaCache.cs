using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;

namespace UmbracoKi.Embedded.PublishedContent;

/// <summary>Looks media up. There are no drafts of them, so preview makes no difference.</summary>
internal sealed class MediaCache(PublishedMediaStore store, IIdKeyMap ids) : IPublishedMediaCache
{
    public Task<IPublishedContent?> GetByIdAsync(int id) => Task.FromResult(GetById(id));

    public Task<IPublishedContent?> GetByIdAsync(Guid key) => Task.FromResult(GetById(key));

    public IPublishedContent? GetById(bool preview, int contentId) => GetById(contentId);

    public IPublishedContent? GetById(bool preview, Guid contentId) => GetById(contentId);

    public IPublishedContent? GetById(int contentId)
        => ids.GetKeyForId(contentId, UmbracoObjectTypes.Media) is { Success: true, Result: var key } ? GetById(key) : null;

    public IPublishedContent? GetById(Guid contentId) => store.Current.GetValueOrDefault(contentId);
}
