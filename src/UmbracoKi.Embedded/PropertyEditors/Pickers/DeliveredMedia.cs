using Umbraco.Cms.Core.Models.DeliveryApi;
using UmbracoKi.Embedded.PropertyEditors.Uploads;

namespace UmbracoKi.Embedded.PropertyEditors.Pickers;

/// <summary>A media item in the Delivery API with its focal point and crops.</summary>
internal class DeliveredMedia(IApiMedia media, ImageFocalPoint? focalPoint, IEnumerable<ImageCrop>? crops) : IApiMediaWithCrops
{
    public ImageFocalPoint? FocalPoint { get; } = focalPoint;

    public IEnumerable<ImageCrop>? Crops { get; } = crops;

    public Guid Id => media.Id;

    public string Name => media.Name;

    public string MediaType => media.MediaType;

    public string Url => media.Url;

    public string? Extension => media.Extension;

    public int? Width => media.Width;

    public int? Height => media.Height;

    public int? Bytes => media.Bytes;

    public IDictionary<string, object?> Properties => media.Properties;

    /// <summary>A picked media item: what was drawn for this pick goes before what was drawn for the image itself.</summary>
    /// <param name="image">Null if the medium is not an image with crops.</param>
    public static DeliveredMedia Of(IApiMedia media, CroppedImage? image, PickedMedia picked)
    {
        var own = (image?.Crops ?? []).ToDictionary(crop => crop.Alias);
        var local = (picked.Crops ?? []).Select(crop => Crop(
            crop.Alias, crop.Width, crop.Height, crop.Coordinates ?? own.GetValueOrDefault(crop.Alias ?? string.Empty)?.Coordinates));
        var others = own.Values.Where(crop => picked.Crops?.Any(c => c.Alias == crop.Alias) != true).Select(Crop);
        return new DeliveredMedia(media, Point(picked.FocalPoint ?? image?.FocalPoint), [.. local, .. others]);
    }

    public static ImageFocalPoint? Point(PickedMediaFocalPoint? point) => point is null ? null : new ImageFocalPoint(point.Left, point.Top);

    public static ImageCrop Crop(ImageCropperCrop crop) => Crop(crop.Alias, crop.Width, crop.Height, crop.Coordinates);

    private static ImageCrop Crop(string? alias, int width, int height, PickedMediaCropCoordinates? cut)
        => new(alias, width, height, cut is null ? null : new ImageCropCoordinates(cut.X1, cut.Y1, cut.X2, cut.Y2));
}
