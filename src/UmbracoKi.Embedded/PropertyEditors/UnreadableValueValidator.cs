using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;

namespace UmbracoKi.Embedded.PropertyEditors;

/// <summary>Refuses a value an editor cannot make sense of, instead of dropping it silently.</summary>
/// <param name="isReadable">Decides about a value that is neither null nor blank.</param>
internal sealed class UnreadableValueValidator(Func<object, bool> isReadable) : IValueValidator
{
    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
        => value is null || (value is string text && string.IsNullOrWhiteSpace(text)) || isReadable(value)
            ? []
            : [EditorMessages.Text("The value does not have the form this property editor stores.")];
}
