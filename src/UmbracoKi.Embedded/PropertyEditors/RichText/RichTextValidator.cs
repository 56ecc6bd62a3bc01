using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validators;
using Umbraco.Cms.Core.Serialization;
using UmbracoKi.Embedded.PropertyEditors.Blocks;

namespace UmbracoKi.Embedded.PropertyEditors.RichText;

/// <summary>Rules for rich text: its form, the properties of its blocks, and "mandatory" and "pattern" applied to the HTML.</summary>
internal sealed class RichTextValidator(
    IJsonSerializer serializer, BlockReading<RichTextBlockValue, RichTextBlockLayoutItem> reading, BlockServices services)
    : IValueValidator, IValueRequiredValidator, IValueFormatValidator
{
    private readonly RegexValidator _regex = new();

    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
    {
        if (value is null)
        {
            yield break;
        }

        RichTextValue? text = RichTextValue.Read(value, serializer);
        if (text is null)
        {
            yield return EditorMessages.Text("A rich text is an object with the members \"markup\" and \"blocks\".");
            yield break;
        }

        if (text.HasBlocks)
        {
            if (!reading.IsReadable(text.Blocks!.ToJsonString()))
            {
                yield return EditorMessages.Text("The blocks of the text do not have the form this property editor stores.");
            }
            else if (reading.Read(text.Blocks!.ToJsonString()) is { } blocks)
            {
                foreach (var result in BlockValidation.Validate(blocks, validationContext, services, "blocks."))
                {
                    yield return result;
                }
            }
        }

        if (!RichTextHtml.TryLoad(text.Markup, out _))
        {
            yield return EditorMessages.Text("The text's elements are nested too deeply.");
        }
    }

    public IEnumerable<ValidationResult> ValidateRequired(object? value, string? valueType)
    {
        if (value is null)
        {
            return [EditorMessages.Missing()];
        }

        return RichTextValue.Read(value, serializer) is { HasText: true } ? [] : [EditorMessages.Empty()];
    }

    public IEnumerable<ValidationResult> ValidateFormat(object? value, string? valueType, string format)
        => _regex.ValidateFormat(RichTextValue.Read(value, serializer)?.Markup, ValueTypes.String, format);
}
