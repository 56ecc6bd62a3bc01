using Umbraco.Cms.Core.Serialization;

namespace UmbracoKi.Embedded.PropertyEditors.Uploads;

/// <summary>A file as the editor sends and receives it.</summary>
/// <param name="Src">The address of the stored file; null or empty when there is none.</param>
/// <param name="TemporaryFileId">A new upload that is to take its place; never sent to the editor.</param>
internal sealed record UploadedFile(
    string? Src,
    [property: System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    Guid? TemporaryFileId)
{
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsEmpty => string.IsNullOrWhiteSpace(Src) && TemporaryFileId is null;

    /// <summary>Reads the editor's form, the stored form of either upload editor, or a plain address.</summary>
    /// <returns>Null when there is no value or it is none of these.</returns>
    public static UploadedFile? Read(object? value, IJsonSerializer serializer)
    {
        if (value is null or "")
        {
            return null;
        }

        if (serializer.TryDeserialize(value, out UploadedFile? file))
        {
            return file;
        }

        return value is string { Length: > 0 } address && address.TrimStart() is ['/' or 'h' or '~', ..] ? new UploadedFile(address, null) : null;
    }
}
