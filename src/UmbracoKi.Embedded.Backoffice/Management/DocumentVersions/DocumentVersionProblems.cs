using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Backoffice.Management.Problems;

namespace UmbracoKi.Embedded.Backoffice.Management.DocumentVersions;

internal sealed class DocumentVersionProblems : ProblemMap<ContentVersionOperationStatus>
{
    protected override Told? Describe(ContentVersionOperationStatus status) => status switch
    {
        ContentVersionOperationStatus.NotFound => NotFound("The version could not be found"),
        ContentVersionOperationStatus.ContentNotFound => NotFound("The document of the version could not be found"),
        ContentVersionOperationStatus.RollBackFailed or ContentVersionOperationStatus.RollBackCanceled => BadRequest(
            "The document was not rolled back", "Something prevented it; see the log for more details."),
        _ => null,
    };
}
