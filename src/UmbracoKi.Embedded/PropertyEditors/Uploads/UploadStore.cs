using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;
using UmbracoKi.Embedded.Media;
using UmbracoKi.Embedded.Media.Security;

namespace UmbracoKi.Embedded.PropertyEditors.Uploads;

/// <summary>Makes media files of uploads, for both upload editors.</summary>
internal sealed class UploadStore(
    Lazy<MediaFileManager> files,
    MediaFileChanges changes,
    ITemporaryFileService temporaryFiles,
    IFileStreamSecurityValidator security,
    IOptionsMonitor<ContentSettings> settings)
{
    /// <summary>What speaks against an upload; nothing if it may be used.</summary>
    /// <param name="allowedExtensions">Those the data type allows; empty for all.</param>
    public IEnumerable<ValidationResult> Check(Guid temporaryFileId, IReadOnlyCollection<string> allowedExtensions)
        => Find(temporaryFileId) is { } upload
            ? Refusal(upload, allowedExtensions) is { } refusal ? [EditorMessages.Text(refusal)] : []
            : [EditorMessages.Text($"No temporary file was found for the key: {temporaryFileId}")];

    /// <summary>The address to store for what an editor sent, after the files have been brought in line with it.</summary>
    /// <param name="wanted">What was sent; null or empty removes the file.</param>
    /// <param name="current">The address stored so far.</param>
    /// <returns>Null for no file. An upload that cannot be used changes nothing.</returns>
    public string? Apply(UploadedFile? wanted, string? current, ContentPropertyData data, IReadOnlyCollection<string> allowedExtensions)
    {
        var currentPath = string.IsNullOrWhiteSpace(current) ? null : files.Value.FileSystem.GetRelativePath(current);
        if (wanted is null or { IsEmpty: true })
        {
            DeleteOwned(currentPath, data);
            return null;
        }

        if (wanted.TemporaryFileId is not { } id)
        {
            return current ?? Owned(wanted.Src!, data);
        }

        if (Find(id) is not { } upload || Refusal(upload, allowedExtensions) is not null)
        {
            return current;
        }

        var path = Store(upload, data);
        if (currentPath != path)
        {
            DeleteOwned(currentPath, data);
        }

        return files.Value.FileSystem.GetUrl(path);
    }

    private TemporaryFileModel? Find(Guid id) => temporaryFiles.GetAsync(id).GetAwaiter().GetResult();

    private string? Refusal(TemporaryFileModel upload, IReadOnlyCollection<string> allowedExtensions)
    {
        var extension = Path.GetExtension(upload.FileName).TrimStart('.');
        var isAllowed = settings.CurrentValue.IsFileAllowedForUpload(extension)
            && (allowedExtensions.Count == 0 || allowedExtensions.Contains(extension, StringComparer.OrdinalIgnoreCase));
        if (!isAllowed)
        {
            return $"The file type for file name \"{upload.FileName}\" is not valid for upload";
        }

        using var content = upload.OpenReadStream();
        if (!FileKinds.Agree(extension, FileKinds.HeadOf(content)))
        {
            return $"The file \"{upload.FileName}\" is not what its extension says";
        }

        content.Position = 0;
        return security.IsConsideredSafe(content) ? null : $"The content of the file \"{upload.FileName}\" is not allowed";
    }

    private string Store(TemporaryFileModel upload, ContentPropertyData data)
    {
        if (data.ContentKey == Guid.Empty || data.PropertyTypeKey == Guid.Empty)
        {
            throw new InvalidOperationException("A file can only be stored for a known property of a known document or medium.");
        }

        var path = files.Value.GetMediaPath(upload.FileName, data.ContentKey, data.PropertyTypeKey);
        using (var content = upload.OpenReadStream())
        {
            changes.Add(path, content);
        }

        changes.OnSuccess(() => temporaryFiles.DeleteAsync(upload.Key).GetAwaiter().GetResult());
        return path;
    }

    // Whoever sends an address could otherwise take over, and later delete, the file of another medium.
    private string? Owned(string src, ContentPropertyData data)
    {
        var path = files.Value.FileSystem.GetRelativePath(src);
        return IsOwned(path, data) && files.Value.FileSystem.FileExists(path) ? files.Value.FileSystem.GetUrl(path) : null;
    }

    private void DeleteOwned(string? path, ContentPropertyData data)
    {
        if (path is not null && IsOwned(path, data))
        {
            changes.Delete(path);
        }
    }

    private bool IsOwned(string path, ContentPropertyData data) => files.Value.IsFileOwnedBy(path, data.ContentKey, data.PropertyTypeKey);
}
