namespace UmbracoKi.Embedded.PropertyEditors.Pickers;

/// <summary>A named crop of a picked image; width and height in pixels.</summary>
internal sealed record PickedMediaCrop(string? Alias, int Width, int Height, PickedMediaCropCoordinates? Coordinates);
