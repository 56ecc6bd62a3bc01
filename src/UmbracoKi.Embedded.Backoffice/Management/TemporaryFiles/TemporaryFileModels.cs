namespace UmbracoKi.Embedded.Backoffice.Management.TemporaryFiles;

internal sealed record TemporaryFileResponse(Guid Id, DateTimeOffset? AvailableUntil, string FileName);

/// <param name="MaxFileSize">In kilobytes; null for the host's default.</param>
internal sealed record TemporaryFileConfigurationResponse(
    string[] ImageFileTypes, string[] DisallowedUploadedFilesExtensions, string[] AllowedUploadedFileExtensions, long? MaxFileSize);
