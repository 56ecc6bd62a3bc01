using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace UmbracoKi.Published;

/// <summary>
/// Makes the first state before requests come. Registered after the installer, whose handler then has run. A failure does
/// not keep the backoffice from starting; who asks for the state tries again.
/// </summary>
internal sealed partial class BuildPublishedSiteOnStart(PublishedSiteStore store, ILogger<BuildPublishedSiteOnStart> logger)
    : INotificationAsyncHandler<UmbracoApplicationStartedNotification>
{
    public Task HandleAsync(UmbracoApplicationStartedNotification notification, CancellationToken cancellationToken)
    {
        store.Note(ChangedDocuments.All);
        try
        {
            _ = store.Current;
        }
        catch (Exception exception)
        {
            LogFailure(exception);
        }

        return Task.CompletedTask;
    }

    [LoggerMessage(LogLevel.Error, "The published site could not be made.")]
    private partial void LogFailure(Exception exception);
}
