using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.ContentEditing.Validation;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Documents;
using UmbracoKi.Embedded.Backoffice.Management.Problems;

namespace UmbracoKi.Embedded.Backoffice.Management.Media;

/// <summary>Outcomes documents have, too, told of media.</summary>
internal static class MediaProblems
{
    public static Problem NotFound { get; } = ContentEditingOperationStatus.NotFound.AsProblem() with { Title = "The requested Media could not be found" };

    public static Answer Tell(ContentEditingOperationStatus status)
        => status == ContentEditingOperationStatus.NotFound ? NotFound : Answer.Of(status);

    /// <param name="errors">Which fields are wrong, if that is the outcome.</param>
    public static Answer Tell(ContentEditingOperationStatus status, IEnumerable<PropertyValidationError> errors, DocumentContentRequest request)
        => status == ContentEditingOperationStatus.PropertyValidationError ? ValidationErrors.Show(errors, request) : Tell(status);
}
