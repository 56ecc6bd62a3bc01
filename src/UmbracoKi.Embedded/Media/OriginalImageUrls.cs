using System.Globalization;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;

namespace UmbracoKi.Embedded.Media;

/// <summary>Addresses of resized images as a full Umbraco forms them; here they are answered with the original.</summary>
internal sealed class OriginalImageUrls : IImageUrlGenerator
{
    public IEnumerable<string> SupportedImageFileTypes { get; } = ["jpg", "jpeg", "jfif", "png", "apng", "gif", "webp", "bmp", "dip"];

    public string? GetImageUrl(ImageUrlGenerationOptions? options)
    {
        if (options?.ImageUrl is not { } url)
        {
            return null;
        }

        string[] parameters = [.. Parameters(options)];
        var query = string.Join('&', parameters) + options.FurtherOptions;
        return query.Length == 0 ? url : $"{url}{(url.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{query.TrimStart('&')}";
    }

    private static IEnumerable<string> Parameters(ImageUrlGenerationOptions options)
    {
        if (options.Crop is { } crop)
        {
            yield return Text($"cc={crop.Left},{crop.Top},{crop.Right},{crop.Bottom}");
        }

        if (options.FocalPoint is { } point)
        {
            yield return Text($"rxy={point.Left},{point.Top}");
        }

        if (options.ImageCropMode is { } mode)
        {
            yield return $"rmode={mode.ToString().ToLowerInvariant()}";
        }

        if (options.ImageCropAnchor is { } anchor)
        {
            yield return $"ranchor={anchor.ToString().ToLowerInvariant()}";
        }

        if (options.Width is { } width)
        {
            yield return Text($"width={width}");
        }

        if (options.Height is { } height)
        {
            yield return Text($"height={height}");
        }

        if (!string.IsNullOrWhiteSpace(options.Format))
        {
            yield return $"format={Uri.EscapeDataString(options.Format)}";
        }

        if (options.Quality is { } quality)
        {
            yield return Text($"quality={quality}");
        }

        if (!string.IsNullOrWhiteSpace(options.CacheBusterValue))
        {
            yield return $"v={Uri.EscapeDataString(options.CacheBusterValue)}";
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
