using Umbraco.Cms.Core.PropertyEditors;

namespace UmbracoKi.Embedded.PropertyEditors.Uploads;

/// <summary>Which crops an image cropper offers.</summary>
internal sealed class ImageCropperConfiguration
{
    [ConfigurationField("crops")]
    public Crop[]? Crops { get; set; }

    /// <summary>A named crop; width and height in pixels.</summary>
    internal sealed class Crop
    {
        public string? Label { get; set; }

        public string Alias { get; set; } = string.Empty;

        public int Width { get; set; }

        public int Height { get; set; }
    }
}
