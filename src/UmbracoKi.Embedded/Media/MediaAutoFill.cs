using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;
using UmbracoKi.Embedded.PropertyEditors.Uploads;

namespace UmbracoKi.Embedded.Media;

/// <summary>Fills width, height, size and extension of a medium from its file before it is saved.</summary>
internal sealed class MediaAutoFill(
    MediaPaths paths, MediaFileManager files, UploadAutoFillProperties autoFill, IJsonSerializer serializer, IOptionsMonitor<ContentSettings> settings)
    : INotificationHandler<MediaSavingNotification>
{
    public void Handle(MediaSavingNotification notification)
    {
        foreach (var media in notification.SavedEntities)
        {
            foreach (var property in media.Properties.Where(p => MediaPaths.IsUpload(p.PropertyType.PropertyEditorAlias)))
            {
                UnifyForm(property);
                if (settings.CurrentValue.GetConfig(property.Alias) is { } fields)
                {
                    Fill(media, property, fields);
                }
            }
        }
    }

    /// <summary>Code may set an image cropper's value to a plain address; a full Umbraco stores it as the editor does.</summary>
    private void UnifyForm(IProperty property)
    {
        if (property.PropertyType.PropertyEditorAlias != Constants.PropertyEditors.Aliases.ImageCropper)
        {
            return;
        }

        foreach (var value in property.Values.Where(v => v.EditedValue is string text && !text.TrimStart().StartsWith('{')).ToArray())
        {
            if (CroppedImage.Read(value.EditedValue, serializer) is { } image)
            {
                property.SetValue(serializer.Serialize(image), value.Culture, value.Segment);
            }
        }
    }

    private void Fill(IMedia media, IProperty property, ImagingAutoFillUploadField fields)
    {
        foreach (var value in property.Values.ToArray())
        {
            if (paths.TryGetMediaPath(property.PropertyType.PropertyEditorAlias, value.EditedValue, out var address) && address is not null)
            {
                autoFill.Populate(media, fields, files.FileSystem.GetRelativePath(address), value.Culture, value.Segment);
            }
            else
            {
                autoFill.Reset(media, fields, value.Culture, value.Segment);
            }
        }
    }
}
