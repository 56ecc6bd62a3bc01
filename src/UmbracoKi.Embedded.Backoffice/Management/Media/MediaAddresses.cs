using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace UmbracoKi.Embedded.Backoffice.Management.Media;

/// <summary>Where the files of media are, with scheme and host: the client shows them as they are.</summary>
internal sealed class MediaAddresses(IOptionsMonitor<ContentSettings> settings, MediaUrlGeneratorCollection generators, IImageUrlGenerator images)
{
    private const string Vector = "svg";

    public MediaUrls Of(IMedia media, HttpRequest request)
        => new(media.Key, [.. UrlsOf(media).Select(url => new MediaUrlInfo(null, Absolute(url, request)))]);

    /// <summary>Only files that are images; drawings need no other size.</summary>
    public MediaUrls Resized(IMedia media, HttpRequest request, int width, int height, ImageCropMode mode)
        => new(media.Key, [.. UrlsOf(media).Select(url => Resized(url, width, height, mode)).OfType<string>()
            .Select(url => new MediaUrlInfo(null, Absolute(url, request)))]);

    private IEnumerable<string> UrlsOf(IMedia media) => media.GetUrls(settings.CurrentValue, generators).OfType<string>();

    private string? Resized(string url, int width, int height, ImageCropMode mode)
    {
        var extension = Path.GetExtension(url).TrimStart('.');
        return extension.InvariantEquals(Vector) ? url
            : images.SupportedImageFileTypes.InvariantContains(extension)
                ? images.GetImageUrl(new ImageUrlGenerationOptions(url) { Width = width, Height = height, ImageCropMode = mode })
            : null;
    }

    private static string Absolute(string url, HttpRequest request) => url.StartsWith('/') ? $"{request.Scheme}://{request.Host}{url}" : url;
}
