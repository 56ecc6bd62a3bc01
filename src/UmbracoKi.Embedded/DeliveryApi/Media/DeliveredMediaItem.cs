using Umbraco.Cms.Core.Models.DeliveryApi;
using UmbracoKi.Embedded.PropertyEditors.Pickers;

namespace UmbracoKi.Embedded.DeliveryApi.Media;

/// <summary>A media item as the media endpoints show it.</summary>
/// <param name="path">The names from the root, lower-case, between slashes.</param>
internal sealed class DeliveredMediaItem(
    IApiMedia media, ImageFocalPoint? focalPoint, IEnumerable<ImageCrop>? crops, string path, DateTime createDate, DateTime updateDate)
    : DeliveredMedia(media, focalPoint, crops), IApiMediaWithCropsResponse
{
    public string Path => path;

    public DateTime CreateDate => createDate;

    public DateTime UpdateDate => updateDate;
}
