using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Backoffice.Management.Problems;

namespace UmbracoKi.Embedded.Backoffice.Management.Domains;

internal sealed class DomainProblems : ProblemMap<DomainOperationStatus>
{
    protected override Told? Describe(DomainOperationStatus status) => status switch
    {
        DomainOperationStatus.ContentNotFound => NotFound("The document could not be found"),
        DomainOperationStatus.LanguageNotFound => BadRequest(
            "Invalid language specified", "One or more of the specified language ISO codes could not be found."),
        DomainOperationStatus.DuplicateDomainName => Conflict(
            "Duplicate domain name detected", "One or more of the specified domain names were duplicates, possibly of assignments to other content items."),
        DomainOperationStatus.ConflictingDomainName => Conflict(
            "Conflicting domain name detected",
            "One or more of the specified domain names were conflicting with domain assignments to other content items."),
        DomainOperationStatus.InvalidDomainName => BadRequest("Invalid domain name", "One or more of the specified domain names were invalid."),
        _ => null,
    };
}
