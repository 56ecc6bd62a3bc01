using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Backoffice.Management.Problems;

namespace UmbracoKi.Embedded.Backoffice.Management.Webhooks;

internal sealed class WebhookProblems : ProblemMap<WebhookOperationStatus>
{
    protected override Told? Describe(WebhookOperationStatus status) => status switch
    {
        WebhookOperationStatus.NotFound => NotFound("The webhook could not be found"),
        WebhookOperationStatus.NoEvents => BadRequest("No events", "The webhook does not have any events"),
        WebhookOperationStatus.CancelledByNotification => BadRequest(
            "Cancelled by notification", "A notification handler prevented the webhook operation."),
        _ => null,
    };
}
