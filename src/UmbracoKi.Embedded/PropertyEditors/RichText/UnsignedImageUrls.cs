using Umbraco.Cms.Core.Media;

namespace UmbracoKi.Embedded.PropertyEditors.RichText;

/// <summary>Addresses of images are not signed here, so there is no signature to renew.</summary>
internal sealed class UnsignedImageUrls : IImageUrlTokenGenerator
{
    public string RefreshSignature(string url) => url;
}
