using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core;

namespace UmbracoKi.Embedded.PublishedContent;

/// <summary>Looks documents up: published ones in the snapshot, drafts in the database.</summary>
internal sealed class DocumentCache(
    PublishedSnapshotStore snapshots,
    PublishedDocumentReader reader,
    PublishedDocumentFactory factory,
    Lazy<IContentService> contents,
    IIdKeyMap ids) : IPublishedContentCache
{
    /// <inheritdoc />
    /// <param name="preview">Null means published.</param>
    public Task<IPublishedContent?> GetByIdAsync(Guid key, bool? preview = null) => Task.FromResult(GetById(preview ?? false, key));

    /// <inheritdoc />
    /// <param name="preview">Null means published.</param>
    public Task<IPublishedContent?> GetByIdAsync(int id, bool? preview = null) => Task.FromResult(GetById(preview ?? false, id));

    public IPublishedContent? GetById(bool preview, Guid contentId)
        => preview ? Draft(contentId) : snapshots.Current.Documents.GetValueOrDefault(contentId);

    public IPublishedContent? GetById(bool preview, int contentId)
        => ids.GetKeyForId(contentId, UmbracoObjectTypes.Document) is { Success: true, Result: var key } ? GetById(preview, key) : null;

    public IPublishedContent? GetById(int contentId) => GetById(false, contentId);

    public IPublishedContent? GetById(Guid contentId) => GetById(false, contentId);

    private PublishedDocument? Draft(Guid key)
        => contents.Value.GetById(key) is { } content ? factory.Create(reader.ReadDraft(content)) : null;
}
