using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace UmbracoKi.Embedded.Editing;

/// <summary>Umbraco's service of document versions, each change in its <see cref="WriteTurn"/>.</summary>
internal sealed class OrderedContentVersions(IContentVersionService inner, WriteTurn turn) : IContentVersionService
{
    public IReadOnlyCollection<ContentVersionMeta> PerformContentVersionCleanup(DateTime asAtDate) => inner.PerformContentVersionCleanup(asAtDate);

    public ContentVersionMeta? Get(int versionId) => inner.Get(versionId);

    public Task<Attempt<PagedModel<ContentVersionMeta>?, ContentVersionOperationStatus>> GetPagedContentVersionsAsync(Guid contentId, string? culture, int skip, int take)
        => inner.GetPagedContentVersionsAsync(contentId, culture, skip, take);

    public Task<Attempt<IContent?, ContentVersionOperationStatus>> GetAsync(Guid versionId) => inner.GetAsync(versionId);

    public Task<Attempt<ContentVersionOperationStatus>> SetPreventCleanupAsync(Guid versionId, bool preventCleanup, Guid userKey)
        => turn.TakeAsync(() => inner.SetPreventCleanupAsync(versionId, preventCleanup, userKey));

    public Task<Attempt<ContentVersionOperationStatus>> RollBackAsync(Guid versionId, string? culture, Guid userKey)
        => turn.TakeAsync(() => inner.RollBackAsync(versionId, culture, userKey));
}
