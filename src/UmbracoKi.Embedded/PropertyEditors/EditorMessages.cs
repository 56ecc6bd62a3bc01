using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace UmbracoKi.Embedded.PropertyEditors;

/// <summary>Validation results in Umbraco's own wording.</summary>
/// <remarks>
/// <see cref="Missing"/> and <see cref="Empty"/> must be exactly Umbraco's constants: Core recognises them to put a
/// property's own "mandatory" message in their place.
/// </remarks>
internal static class EditorMessages
{
    private static readonly string[] ValueMember = ["value"];

    public static ValidationResult Missing() => Text(Constants.Validation.ErrorMessages.Properties.Missing);

    public static ValidationResult Empty() => Text(Constants.Validation.ErrorMessages.Properties.Empty);

    public static ValidationResult Text(string message) => new(message, ValueMember);

    /// <param name="alias">A key of the area "validation" in Umbraco's language files.</param>
    public static ValidationResult Localized(this ILocalizedTextService texts, string alias, params string?[] tokens)
        => Text(texts.Localize("validation", alias, tokens));

    /// <summary>Too few or too many entries; zero or null means no limit.</summary>
    public static IEnumerable<ValidationResult> CountOutside(this ILocalizedTextService texts, int count, int? minimum, int? maximum)
    {
        if (minimum > 0 && count < minimum)
        {
            yield return texts.Localized("entriesShort", $"{minimum}", $"{minimum - count}");
        }

        if (maximum > 0 && count > maximum)
        {
            yield return texts.Localized("entriesExceed", $"{maximum}", $"{count - maximum}");
        }
    }
}
