using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Backoffice.Management.Problems;

namespace UmbracoKi.Embedded.Backoffice.Management.TemporaryFiles;

internal sealed class TemporaryFileProblems : ProblemMap<TemporaryFileOperationStatus>
{
    protected override Told? Describe(TemporaryFileOperationStatus status) => status switch
    {
        TemporaryFileOperationStatus.NotFound => NotFound("The temporary file could not be found"),
        TemporaryFileOperationStatus.KeyAlreadyUsed => BadRequest("Key already used", "The specified key is already used."),
        TemporaryFileOperationStatus.FileExtensionNotAllowed => BadRequest("File extension not allowed", "The file extension is not allowed."),
        TemporaryFileOperationStatus.InvalidFileName => BadRequest("Invalid file name", "The name of the file is not valid."),
        TemporaryFileOperationStatus.UploadBlocked => BadRequest("Upload refused", "The file is too large, or its content is not safe to show."),
        _ => null,
    };
}
