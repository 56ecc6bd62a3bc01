using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.PropertyEditors.Uploads;

namespace UmbracoKi.Embedded.Media;

/// <summary>Gives the copy of a document its own copies of the uploaded files, so that deleting one does not break the other.</summary>
internal sealed class UploadedFileCopies(MediaPaths paths, MediaFileManager files, IJsonSerializer serializer, IContentService contents)
    : INotificationHandler<ContentCopiedNotification>
{
    public void Handle(ContentCopiedNotification notification)
    {
        var hasChanged = false;
        foreach (var property in notification.Copy.Properties.Where(p => MediaPaths.IsUpload(p.PropertyType.PropertyEditorAlias)))
        {
            foreach (var value in property.Values.ToArray())
            {
                if (Copied(notification.Copy, property, value.EditedValue) is { } copied)
                {
                    property.SetValue(copied, value.Culture, value.Segment);
                    hasChanged = true;
                }
            }
        }

        if (hasChanged)
        {
            contents.Save(notification.Copy);
        }
    }

    private string? Copied(IContent copy, IProperty property, object? value)
    {
        if (!paths.TryGetMediaPath(property.PropertyType.PropertyEditorAlias, value, out var address) || address is null
            || files.CopyFile(copy, property.PropertyType, files.FileSystem.GetRelativePath(address)) is not { } path)
        {
            return null;
        }

        var copied = files.FileSystem.GetUrl(path);
        return value is string text && text.TrimStart().StartsWith('{') && CroppedImage.Read(value, serializer) is { } image
            ? serializer.Serialize(image with { Src = copied })
            : copied;
    }
}
