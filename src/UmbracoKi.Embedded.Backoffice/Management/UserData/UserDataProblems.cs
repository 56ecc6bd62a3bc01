using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Backoffice.Management.Problems;

namespace UmbracoKi.Embedded.Backoffice.Management.UserData;

internal sealed class UserDataProblems : ProblemMap<UserDataOperationStatus>
{
    protected override Told? Describe(UserDataOperationStatus status) => status switch
    {
        UserDataOperationStatus.NotFound => NotFound("The user data could not be found"),
        UserDataOperationStatus.UserNotFound => NotFound("The user could not be found"),
        UserDataOperationStatus.AlreadyExists => BadRequest("User data already exists", "There is already user data with that key."),
        _ => null,
    };
}
