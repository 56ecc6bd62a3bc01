using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Backoffice.Management.Problems;

namespace UmbracoKi.Embedded.Backoffice.Management.Documents;

/// <summary>Outcomes of publishing and unpublishing.</summary>
internal sealed class PublishingProblems : ProblemMap<ContentPublishingOperationStatus>
{
    protected override Told? Describe(ContentPublishingOperationStatus status) => status switch
    {
        ContentPublishingOperationStatus.ContentNotFound => NotFound("The document could not be found"),
        ContentPublishingOperationStatus.TaskResultNotFound => NotFound("The result of the submitted task could not be found"),
        ContentPublishingOperationStatus.MandatoryCultureMissing => BadRequest(
            "Mandatory culture missing", "Must include all mandatory cultures when publishing."),
        ContentPublishingOperationStatus.ContentInvalid => BadRequest("Invalid document", "The specified document had an invalid configuration."),
        ContentPublishingOperationStatus.PathNotPublished => BadRequest(
            "Parent not published", "Could not publish the document because its parent was not published."),
        ContentPublishingOperationStatus.InvalidCulture => BadRequest(
            "Invalid cultures specified", "A specified culture is not valid for the operation."),
        ContentPublishingOperationStatus.CannotPublishInvariantWhenVariant => BadRequest(
            "Cannot publish invariant when variant", "Cannot publish invariant culture when the document varies by culture."),
        ContentPublishingOperationStatus.CannotPublishVariantWhenNotVariant => BadRequest(
            "Cannot publish variant when not variant.", "Cannot publish a given culture when the document is invariant."),
        ContentPublishingOperationStatus.PublishTimeNeedsToBeInFuture => BadRequest(
            "Publish time needs to be higher than the current time", "Cannot handle a publish time that is not after the current server time."),
        ContentPublishingOperationStatus.UpublishTimeNeedsToBeInFuture => BadRequest(
            "Unpublish time needs to be higher than the current time", "Cannot handle an unpublish time that is not after the current server time."),
        ContentPublishingOperationStatus.UnpublishTimeNeedsToBeAfterPublishTime => BadRequest(
            "Unpublish time needs to be after the publish time",
            "Cannot handle an unpublish time that is not after the specified publish time."),
        ContentPublishingOperationStatus.CultureAwaitingRelease => BadRequest(
            "Document culture awaiting release",
            "Could not publish the document because some of the specified cultures were awaiting release."),
        ContentPublishingOperationStatus.InTrash => BadRequest(
            "Document in the recycle bin", "Could not publish the document because it was in the recycle bin."),
        ContentPublishingOperationStatus.FailedBranch => BadRequest(
            "Failed branch operation", "One or more items in the branch could not complete the operation."),
        ContentPublishingOperationStatus.CancelledByEvent => BadRequest("Publish cancelled by event", "The publish operation was cancelled by an event."),
        _ => null,
    };
}
