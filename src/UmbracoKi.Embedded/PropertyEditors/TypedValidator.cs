using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;

namespace UmbracoKi.Embedded.PropertyEditors;

/// <summary>A rule about a value as the editor understands it, together with the data type's configuration.</summary>
/// <remarks>
/// Umbraco validates what an editor sent when saving and what is stored when publishing: <paramref name="read"/> has to
/// understand both forms, and answers null for no value.
/// </remarks>
internal sealed class TypedValidator<TValue, TConfiguration>(
    Func<object, TValue?> read,
    Func<TValue, TConfiguration, IEnumerable<ValidationResult>> rule) : IValueValidator
    where TValue : class
    where TConfiguration : class
{
    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
        => value is not null && dataTypeConfiguration is TConfiguration configuration && read(value) is { } typed
            ? rule(typed, configuration)
            : [];
}
