using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Backoffice.Management.Problems;

namespace UmbracoKi.Embedded.Backoffice.Management.Users;

internal static class OutcomeExtensions
{
    /// <summary>Where Core only knows that it failed, the message beside says why, e.g. what is wrong with a password.</summary>
    public static Problem AsProblem(this UserOperationStatus status, ErrorMessageResult? result)
    {
        var problem = ((Enum)status).AsProblem();
        return status == UserOperationStatus.UnknownFailure && result?.Error?.ErrorMessage is { Length: > 0 } reason ? problem with { Detail = reason } : problem;
    }
}
