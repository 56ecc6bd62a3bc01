namespace UmbracoKi.Embedded.PropertyEditors.Pickers;

/// <summary>How much is cut off on the left, top, right and bottom, as a share (0 to 1) of width or height.</summary>
internal sealed record PickedMediaCropCoordinates(decimal X1, decimal Y1, decimal X2, decimal Y2);
