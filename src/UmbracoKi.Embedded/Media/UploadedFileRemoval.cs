using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using UmbracoKi.Embedded.PropertyEditors.Uploads;

namespace UmbracoKi.Embedded.Media;

/// <summary>Deletes the files of what was deleted, and hides those in the recycle bin where that is wanted.</summary>
/// <remarks>These notifications come after the commit, so nothing that could still be rolled back is lost.</remarks>
internal sealed class UploadedFileRemoval(MediaPaths paths, MediaFileManager files, IOptionsMonitor<ContentSettings> settings) :
    INotificationHandler<MediaDeletedNotification>,
    INotificationHandler<ContentDeletedNotification>,
    INotificationHandler<ContentDeletedBlueprintNotification>,
    INotificationHandler<MediaMovedToRecycleBinNotification>,
    INotificationHandler<MediaMovedNotification>
{
    /// <summary>Stands before the extension of a file whose medium is in the recycle bin, e.g. <c>bild.deleted.png</c>.</summary>
    public const string TrashedSuffix = Umbraco.Cms.Core.Constants.Conventions.Media.TrashedMediaSuffix;

    public void Handle(MediaDeletedNotification notification)
    {
        var addresses = PathsIn(notification.DeletedEntities).ToArray();
        files.DeleteMediaFiles([.. addresses, .. settings.CurrentValue.EnableMediaRecycleBinProtection ? addresses.Select(Hidden) : []]);
    }

    public void Handle(ContentDeletedNotification notification) => files.DeleteMediaFiles(PathsIn(notification.DeletedEntities));

    public void Handle(ContentDeletedBlueprintNotification notification) => files.DeleteMediaFiles(PathsIn(notification.DeletedBlueprints));

    public void Handle(MediaMovedToRecycleBinNotification notification)
    {
        if (settings.CurrentValue.EnableMediaRecycleBinProtection)
        {
            files.SuffixMediaFiles(PathsIn(notification.MoveInfoCollection.Select(move => move.Entity)), TrashedSuffix);
        }
    }

    public void Handle(MediaMovedNotification notification)
    {
        if (settings.CurrentValue.EnableMediaRecycleBinProtection)
        {
            var restored = notification.MoveInfoCollection
                .Where(move => move.OriginalPath.Contains(Umbraco.Cms.Core.Constants.System.RecycleBinMediaString) && !move.Entity.Trashed)
                .Select(move => move.Entity);
            files.RemoveSuffixFromMediaFiles(PathsIn(restored).Select(Hidden), TrashedSuffix);
        }
    }

    private IEnumerable<string> PathsIn(IEnumerable<IContentBase> entities) => entities
        .SelectMany(entity => entity.Properties)
        .SelectMany(property => property.Values.SelectMany(value => new[] { value.EditedValue, value.PublishedValue })
            .Select(value => paths.TryGetMediaPath(property.PropertyType.PropertyEditorAlias, value, out var address) ? address : null))
        .OfType<string>()
        .Distinct()
        .Select(files.FileSystem.GetRelativePath);

    private static string Hidden(string path) => Path.ChangeExtension(path, TrashedSuffix + Path.GetExtension(path));
}
