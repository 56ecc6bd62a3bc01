using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace UmbracoKi.Embedded.PropertyEditors.Uploads;

/// <summary>Refuses an upload that is not there, or is of a type or content that is not allowed; a mandatory file has to be there.</summary>
internal sealed class UploadValidator(UploadStore uploads, IJsonSerializer serializer) : IValueValidator, IValueRequiredValidator
{
    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
        => UploadedFile.Read(value, serializer)?.TemporaryFileId is { } id
            ? uploads.Check(id, (dataTypeConfiguration as FileUploadConfiguration)?.FileExtensions.ToArray() ?? [])
            : [];

    public IEnumerable<ValidationResult> ValidateRequired(object? value, string? valueType)
    {
        if (value is null)
        {
            return [EditorMessages.Missing()];
        }

        return UploadedFile.Read(value, serializer) is null or { IsEmpty: true } ? [EditorMessages.Empty()] : [];
    }
}
