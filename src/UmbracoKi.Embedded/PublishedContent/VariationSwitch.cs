using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Changes;
using Umbraco.Cms.Core.Services.Navigation;

namespace UmbracoKi.Embedded.PublishedContent;

/// <summary>Finds out anew where documents are published, and under which addresses, when their type begins or ceases to vary.</summary>
/// <remarks>
/// To be called after the handler that refreshes types. Umbraco itself adds the new addresses to its cache but leaves
/// the old ones in it, and reads the publish status again only when it starts.
/// </remarks>
internal sealed class VariationSwitch(
    IContentService contents, IDocumentUrlService urls, IPublishStatusManagementService publishStatus,
    PublishedSnapshotStore snapshots, PublishedClock clock)
    : INotificationAsyncHandler<ContentTypeChangedNotification>
{
    private const int PageSize = 500;

    public Task HandleAsync(ContentTypeChangedNotification notification, CancellationToken cancellationToken)
    {
        int[] typeIds = [.. notification.Changes
            .Where(change => change.ChangeTypes.HasFlag(ContentTypeChangeTypes.VariationChanged)).Select(change => change.Item.Id)];
        if (typeIds.Length > 0)
        {
            clock.Change(() => RefreshAsync(typeIds, cancellationToken).GetAwaiter().GetResult());
        }

        return Task.CompletedTask;
    }

    private async Task RefreshAsync(int[] typeIds, CancellationToken cancellationToken)
    {
        await publishStatus.InitializeAsync(cancellationToken);
        if (urls.IsInitialized)
        {
            foreach (var documents in Pages(typeIds))
            {
                await urls.DeleteUrlsFromCacheAsync(documents.Select(content => content.Key));
                await urls.CreateOrUpdateUrlSegmentsAsync(documents);
            }
        }

        // The index is made of addresses and of what is published.
        snapshots.Rebuild();
    }

    private IEnumerable<IReadOnlyList<IContent>> Pages(int[] typeIds)
    {
        var total = 1L;
        for (var page = 0L; page * PageSize < total; page++)
        {
            yield return [.. contents.GetPagedOfTypes(typeIds, page, PageSize, out total, null, null)];
        }
    }
}
