using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.PropertyEditors;

namespace UmbracoKi.Embedded.PropertyEditors;

/// <summary>A mandatory list needs at least one entry.</summary>
/// <param name="count">Counts the entries of a value in its editor form or its stored form.</param>
internal sealed class RequiredCollectionValidator(Func<object, int> count) : IValueRequiredValidator
{
    public IEnumerable<ValidationResult> ValidateRequired(object? value, string? valueType)
    {
        if (value is null)
        {
            return [EditorMessages.Missing()];
        }

        return count(value) == 0 ? [EditorMessages.Empty()] : [];
    }
}
