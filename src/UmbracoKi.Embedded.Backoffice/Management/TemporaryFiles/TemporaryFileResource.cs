using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Problems;

namespace UmbracoKi.Embedded.Backoffice.Management.TemporaryFiles;

/// <summary>Files that are uploaded first and named by what is saved later.</summary>
internal sealed class TemporaryFileResource : IManagementResource
{
    public void Map(RouteGroupBuilder api)
    {
        var file = api.MapGroup("temporary-file").WithTags("Temporary File");
        file.MapGet("configuration", Configuration);
        file.MapPost("", CreateAsync);
        file.MapGet("{id:guid}", ReadAsync);
        file.MapDelete("{id:guid}", DeleteAsync);
    }

    private static Answer<TemporaryFileConfigurationResponse> Configuration(
        IOptionsMonitor<ContentSettings> content, IOptionsMonitor<RuntimeSettings> runtime, IImageUrlGenerator images)
        => new TemporaryFileConfigurationResponse(
            [.. images.SupportedImageFileTypes],
            [.. content.CurrentValue.DisallowedUploadedFileExtensions],
            [.. content.CurrentValue.AllowedUploadedFileExtensions],
            runtime.CurrentValue.MaxRequestLength);

    private static async Task<Answer> CreateAsync(UploadedFile upload, ITemporaryFileService files)
    {
        var created = await files.CreateAsync(new CreateTemporaryFileModel
        {
            Key = upload.Key,
            FileName = upload.File.FileName,
            OpenReadStream = upload.File.OpenReadStream,
        });
        return created.Success ? Answer.Created("temporary-file", created.Result!.Key) : created.Status.AsProblem();
    }

    private static async Task<Answer<TemporaryFileResponse>> ReadAsync(Guid id, ITemporaryFileService files)
        => await files.GetAsync(id) is { } file
            ? new TemporaryFileResponse(file.Key, file.AvailableUntil.Offset(), file.FileName)
            : TemporaryFileOperationStatus.NotFound.AsProblem();

    private static async Task<Answer> DeleteAsync(Guid id, ITemporaryFileService files) => Answer.Of((await files.DeleteAsync(id)).Status);
}
