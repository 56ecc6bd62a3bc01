using Umbraco.Cms.Core.Models.DeliveryApi;

namespace UmbracoKi.Embedded.PropertyEditors.Pickers;

/// <summary>A picked media item in the Delivery API: the item itself, with the focal point and crops of this pick.</summary>
internal sealed class DeliveredMedia(IApiMedia media, ImageFocalPoint? focalPoint, IEnumerable<ImageCrop> crops) : IApiMediaWithCrops
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
}
