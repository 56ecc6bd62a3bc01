using System.Text.Json.Serialization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Serialization;
using UmbracoKi.Embedded.PropertyEditors.Pickers;

namespace UmbracoKi.Embedded.PropertyEditors.Uploads;

/// <summary>The value of an image cropper. Members and their order are those of a full Umbraco.</summary>
/// <param name="FocalPoint">Null is the centre.</param>
/// <param name="Crops">Only crops with coordinates are stored; the editor gets every configured crop.</param>
/// <param name="Src">The address of the image.</param>
/// <param name="TemporaryFileId">A new upload that is to take its place; never stored.</param>
internal sealed record CroppedImage(
    PickedMediaFocalPoint? FocalPoint,
    IReadOnlyList<ImageCropperCrop>? Crops,
    string? Src,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Guid? TemporaryFileId = null)
{
    /// <summary>Reads the editor's form, the stored form, or a plain address.</summary>
    /// <returns>Null when there is no value or it is none of these.</returns>
    public static CroppedImage? Read(object? value, IJsonSerializer serializer)
    {
        if (value is null or "")
        {
            return null;
        }

        if (serializer.TryDeserialize(value, out CroppedImage? image))
        {
            return image;
        }

        return UploadedFile.Read(value, serializer) is { } file ? new CroppedImage(null, [], file.Src) : null;
    }

    /// <summary>The image of a medium, with the crops its data type asks for.</summary>
    /// <returns>Null for a medium whose file is not an image cropper's.</returns>
    public static CroppedImage? Of(IPublishedContent media, IJsonSerializer serializer)
        => media.GetProperty(Constants.Conventions.Media.File) is { PropertyType.EditorAlias: Constants.PropertyEditors.Aliases.ImageCropper } file
            ? Read(file.GetSourceValue(), serializer)?.Configured(file.PropertyType.DataType.ConfigurationAs<ImageCropperConfiguration>())
            : null;

    /// <summary>Without what says nothing: crops nobody drew, a focal point in the centre.</summary>
    public CroppedImage Pruned() => this with
    {
        Crops = [.. (Crops ?? []).Where(crop => crop.Coordinates is not null)],
        FocalPoint = FocalPoint is { Left: 0.5m, Top: 0.5m } ? null : FocalPoint,
        TemporaryFileId = null,
    };

    /// <summary>With exactly the crops the data type asks for.</summary>
    public CroppedImage Configured(ImageCropperConfiguration? configuration) => this with
    {
        Crops = [.. (configuration?.Crops ?? []).Select(crop => new ImageCropperCrop(
            crop.Label, crop.Alias, crop.Width, crop.Height, Crops?.FirstOrDefault(drawn => drawn.Alias == crop.Alias)?.Coordinates))],
    };
}
