namespace UmbracoKi.Embedded.PropertyEditors.Pickers;

/// <summary>The point of an image that stays visible, as shares (0 to 1) of width and height.</summary>
internal sealed record PickedMediaFocalPoint(decimal Left, decimal Top);
