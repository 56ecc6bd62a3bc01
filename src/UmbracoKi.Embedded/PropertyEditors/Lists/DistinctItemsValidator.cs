using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace UmbracoKi.Embedded.PropertyEditors.Lists;

/// <summary>The items of a list have to differ: what is stored is the text itself.</summary>
internal sealed class DistinctItemsValidator(IConfigurationEditorJsonSerializer serializer) : IValueValidator
{
    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
    {
        if (value is null)
        {
            return [];
        }

        if (TextList.Read(value, serializer) is not { } items)
        {
            return [new ValidationResult("The items have to be a list of texts.", ["items"])];
        }

        return items
            .Where(item => !string.IsNullOrWhiteSpace(item))
            .GroupBy(item => item, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => new ValidationResult($"The item \"{group.Key}\" must be unique.", ["items"]));
    }
}
