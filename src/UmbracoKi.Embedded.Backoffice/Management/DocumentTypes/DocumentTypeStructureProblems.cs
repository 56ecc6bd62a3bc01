using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Backoffice.Management.Problems;

namespace UmbracoKi.Embedded.Backoffice.Management.DocumentTypes;

internal sealed class DocumentTypeStructureProblems : ProblemMap<ContentTypeStructureOperationStatus>
{
    protected override Told? Describe(ContentTypeStructureOperationStatus status) => status switch
    {
        ContentTypeStructureOperationStatus.NotFound => NotFound("Not Found", "The specified document type was not found"),
        ContentTypeStructureOperationStatus.ContainerNotFound => NotFound("The target folder was not found"),
        ContentTypeStructureOperationStatus.NotAllowedByPath => BadRequest("Not allowed by path", "A type cannot be moved below itself."),
        _ => null,
    };
}
