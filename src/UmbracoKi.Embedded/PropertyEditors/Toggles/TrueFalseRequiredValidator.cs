using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.PropertyEditors;

namespace UmbracoKi.Embedded.PropertyEditors.Toggles;

/// <summary>A mandatory toggle has to be switched on when it is saved.</summary>
internal sealed class TrueFalseRequiredValidator : IValueRequiredValidator
{
    public IEnumerable<ValidationResult> ValidateRequired(object? value, string? valueType) => value switch
    {
        null => [EditorMessages.Missing()],
        false => [EditorMessages.Empty()],
        _ => [],
    };
}
