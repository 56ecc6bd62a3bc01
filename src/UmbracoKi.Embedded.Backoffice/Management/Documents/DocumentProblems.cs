using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Backoffice.Management.Problems;

namespace UmbracoKi.Embedded.Backoffice.Management.Documents;

/// <summary>Outcomes of creating, saving, moving.</summary>
internal sealed class DocumentProblems : ProblemMap<ContentEditingOperationStatus>
{
    protected override Told? Describe(ContentEditingOperationStatus status) => status switch
    {
        ContentEditingOperationStatus.NotFound => NotFound("The document could not be found"),
        ContentEditingOperationStatus.ContentTypeNotFound => NotFound("The requested content type could not be found"),
        ContentEditingOperationStatus.ParentNotFound => NotFound("The targeted content parent could not be found"),
        ContentEditingOperationStatus.PropertyTypeNotFound => NotFound("One or more property types could not be found"),
        ContentEditingOperationStatus.TemplateNotFound => NotFound("The requested template could not be found"),
        ContentEditingOperationStatus.ContentTypeCultureVarianceMismatch => BadRequest(
            "Content type culture variance mismatch", "The content type variance did not match that of the passed content data."),
        ContentEditingOperationStatus.InvalidCulture => BadRequest(
            "Invalid culture", "One or more of the supplied culture codes did not match the configured languages."),
        ContentEditingOperationStatus.NotAllowed => BadRequest(
            "Operation not permitted",
            "The attempted operation was not permitted, likely due to a permission/configuration mismatch with the operation."),
        ContentEditingOperationStatus.ParentInvalid => BadRequest("Invalid parent", "The targeted parent was not valid for the operation."),
        ContentEditingOperationStatus.InTrash => BadRequest(
            "Content is in the recycle bin", "Could not perform the operation because the targeted content was in the recycle bin."),
        ContentEditingOperationStatus.NotInTrash => BadRequest(
            "Content is not in the recycle bin", "The attempted operation requires the targeted content to be in the recycle bin."),
        ContentEditingOperationStatus.PropertyValidationError => BadRequest(
            "Validation failed", "One or more properties did not pass validation"),
        ContentEditingOperationStatus.CancelledByNotification => BadRequest(
            "Cancelled by notification", "A notification handler prevented the content operation."),
        ContentEditingOperationStatus.CannotDeleteWhenReferenced => BadRequest(
            "Cannot delete a referenced content item", "Other content refers to it, and the host is configured to keep such items."),
        ContentEditingOperationStatus.CannotMoveToRecycleBinWhenReferenced => BadRequest(
            "Cannot move a referenced content item to the recycle bin", "Other content refers to it, and the host is configured to keep such items."),

        // The original cannot tell a key used twice from other failures; here it can.
        ContentEditingOperationStatus.DuplicateKey => Conflict("The supplied id is already in use."),
        ContentEditingOperationStatus.Unknown => Failure("Unknown error. Please see the log for more details."),
        _ => null,
    };
}
