using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Backoffice.Management.Problems;

namespace UmbracoKi.Embedded.Backoffice.Management.Trees;

internal sealed class FolderProblems : ProblemMap<EntityContainerOperationStatus>
{
    protected override Told? Describe(EntityContainerOperationStatus status) => status switch
    {
        EntityContainerOperationStatus.NotFound => NotFound("The folder could not be found"),
        EntityContainerOperationStatus.ParentNotFound => NotFound("The parent folder could not be found"),
        EntityContainerOperationStatus.NotEmpty => BadRequest("The folder is not empty", "The folder must be empty to perform this action."),
        EntityContainerOperationStatus.DuplicateName => BadRequest("The name is already used", "The folder name must be unique on this parent."),
        _ => null,
    };
}
