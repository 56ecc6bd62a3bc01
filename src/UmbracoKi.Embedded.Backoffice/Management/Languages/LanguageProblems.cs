using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Backoffice.Management.Problems;

namespace UmbracoKi.Embedded.Backoffice.Management.Languages;

internal sealed class LanguageProblems : ProblemMap<LanguageOperationStatus>
{
    protected override Told? Describe(LanguageOperationStatus status) => status switch
    {
        LanguageOperationStatus.NotFound => NotFound("The language could not be found"),
        LanguageOperationStatus.InvalidIsoCode => BadRequest("Invalid ISO code", "The attempted ISO code does not represent a valid culture."),
        LanguageOperationStatus.DuplicateIsoCode => BadRequest("Duplicate ISO code", "Another language already exists with the attempted ISO code."),
        LanguageOperationStatus.InvalidFallback => BadRequest(
            "Invalid fallback language",
            "The fallback language could not be applied. This may be caused if the fallback language causes cyclic fallbacks."),
        LanguageOperationStatus.InvalidFallbackIsoCode => BadRequest(
            "Invalid fallback ISO code", "The attempted fallback ISO code does not represent a valid culture."),
        LanguageOperationStatus.MissingDefault => BadRequest(
            "No default language", "The attempted operation would result in having no default language defined. This is not allowed."),
        LanguageOperationStatus.CancelledByNotification => BadRequest(
            "Cancelled by notification", "A notification handler prevented the language operation."),
        _ => null,
    };
}
