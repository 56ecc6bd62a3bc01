using UmbracoKi.Embedded.PropertyEditors.Pickers;

namespace UmbracoKi.Embedded.PropertyEditors.Uploads;

/// <summary>An image cropper's value in the Delivery API.</summary>
internal sealed record DeliveredImage(string Url, PickedMediaFocalPoint? FocalPoint, IReadOnlyList<ImageCropperCrop> Crops);
