using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;

namespace UmbracoKi.Pictures;

/// <summary>Refuses what is no texts by culture, and texts too long to be read out.</summary>
internal sealed class AlternativeTextValidator : IValueValidator
{
    public const int Longest = 500;

    public IEnumerable<ValidationResult> Validate(object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
    {
        if (!AlternativeTexts.TryParse(value?.ToString(), out var texts))
        {
            return [new ValidationResult("Der Alternativtext ist nicht lesbar: erwartet wird je Sprache ein Text.")];
        }

        return texts.ByCulture.Where(text => text.Value.Length > Longest)
            .Select(text => new ValidationResult($"Der Alternativtext ({text.Key}) ist {text.Value.Length} Zeichen lang; mehr als {Longest} liest niemand vor."));
    }
}
