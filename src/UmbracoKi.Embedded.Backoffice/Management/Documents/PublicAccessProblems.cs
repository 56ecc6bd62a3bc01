using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Backoffice.Management.Problems;

namespace UmbracoKi.Embedded.Backoffice.Management.Documents;

internal sealed class PublicAccessProblems : ProblemMap<PublicAccessOperationStatus>
{
    protected override Told? Describe(PublicAccessOperationStatus status) => status switch
    {
        PublicAccessOperationStatus.EntryNotFound => NotFound("Entry not found", "The specified entry was not found."),
        _ => null,
    };
}
