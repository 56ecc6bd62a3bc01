using UmbracoKi.Embedded.PropertyEditors.Pickers;

namespace UmbracoKi.Embedded.PropertyEditors.Uploads;

/// <summary>A named crop of an image; width and height in pixels.</summary>
/// <param name="Coordinates">What is cut off; null when nobody has drawn the crop.</param>
internal sealed record ImageCropperCrop(string? Label, string Alias, int Width, int Height, PickedMediaCropCoordinates? Coordinates);
