using Umbraco.Cms.Core.PropertyEditors;

namespace UmbracoKi.Embedded.PropertyEditors.Pickers;

/// <summary>One picked media item, in the editor as in the database. Members and their order are those of a full Umbraco.</summary>
/// <param name="Key">Identifies the pick, not the media item.</param>
/// <param name="Crops">Only crops with coordinates are stored; the editor gets every configured crop.</param>
/// <param name="FocalPoint">Null is the centre.</param>
internal sealed record PickedMedia(
    Guid Key,
    Guid MediaKey,
    string? MediaTypeAlias,
    IReadOnlyList<PickedMediaCrop>? Crops,
    PickedMediaFocalPoint? FocalPoint)
{
    /// <summary>Without what says nothing: crops nobody drew, a focal point in the centre.</summary>
    public PickedMedia Pruned() => this with
    {
        MediaTypeAlias = MediaTypeAlias ?? string.Empty,
        Crops = (Crops ?? []).Where(crop => crop.Coordinates is not null).ToArray(),
        FocalPoint = FocalPoint is { Left: 0.5m, Top: 0.5m } ? null : FocalPoint,
    };

    /// <summary>With exactly the crops the data type asks for, and a focal point only where it allows one.</summary>
    public PickedMedia Configured(MediaPicker3Configuration configuration) => this with
    {
        Crops = (configuration.Crops ?? [])
            .Select(crop => new PickedMediaCrop(
                crop.Alias, crop.Width, crop.Height, Crops?.FirstOrDefault(drawn => drawn.Alias == crop.Alias)?.Coordinates))
            .ToArray(),
        FocalPoint = configuration.EnableLocalFocalPoint ? FocalPoint : null,
    };
}
