using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;

namespace UmbracoKi.Embedded.Tests.PropertyEditors;

/// <summary>Puts published documents and media behind the ports of a bench.</summary>
internal static class PublishedItems
{
    public static readonly Guid StartKey = new("00000000-0000-4000-8000-000000000100");

    public static IPublishedContent HasDocument(this EditorBench bench, Guid key, string path, string name = "Kind", string contentType = "topicPage")
    {
        IPublishedContent content = Content(key, contentType);
        bench.Port<IPublishedContentCache>().GetById(key).Returns(content);
        bench.Port<IPublishedContentCache>().GetById(false, key).Returns(content);
        bench.Port<IApiContentNameProvider>().GetName(content).Returns(name);
        bench.Port<IApiContentRouteBuilder>().Build(content, Arg.Any<string?>())
            .Returns(_ => new ApiContentRoute(path, new ApiContentStartItem(StartKey, "start")));
        return content;
    }

    public static IPublishedContent HasMedia(this EditorBench bench, Guid key, string url)
    {
        IPublishedContent media = Content(key, "Image");
        bench.Port<IPublishedMediaCache>().GetById(key).Returns(media);
        bench.Port<IPublishedMediaCache>().GetById(false, key).Returns(media);
        bench.Port<IApiContentNameProvider>().GetName(media).Returns("Bild neu");
        bench.Port<IApiMediaUrlProvider>().GetUrl(media).Returns(url);
        bench.Port<IApiMediaBuilder>().Build(media).Returns(
            new ApiMedia(key, "Bild neu", "Image", url, "png", 640, 400, 101724, new Dictionary<string, object?>()));
        return media;
    }

    private static IPublishedContent Content(Guid key, string contentType)
    {
        var type = Substitute.For<IPublishedContentType>();
        type.Alias.Returns(contentType);
        var content = Substitute.For<IPublishedContent>();
        content.Key.Returns(key);
        content.ContentType.Returns(type);
        return content;
    }
}
