using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Serialization;

namespace UmbracoKi.Embedded.PropertyEditors.Uploads;

/// <summary>Finds the file's address in the stored value of an upload field or image cropper.</summary>
internal sealed class MediaPaths(IJsonSerializer serializer) : IMediaUrlGenerator
{
    public static bool IsUpload(string editorAlias)
        => editorAlias is Constants.PropertyEditors.Aliases.UploadField or Constants.PropertyEditors.Aliases.ImageCropper;

    /// <inheritdoc />
    /// <returns>Whether the editor is one of the two; the path is null where the value holds no file.</returns>
    public bool TryGetMediaPath(string? propertyEditorAlias, object? value, out string? mediaPath)
    {
        mediaPath = null;
        if (propertyEditorAlias is null || !IsUpload(propertyEditorAlias))
        {
            return false;
        }

        mediaPath = UploadedFile.Read(value, serializer)?.Src is { Length: > 0 } src ? src : null;
        return true;
    }
}
