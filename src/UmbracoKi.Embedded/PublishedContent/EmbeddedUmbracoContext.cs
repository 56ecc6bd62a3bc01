using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Web;

namespace UmbracoKi.Embedded.PublishedContent;

/// <summary>Access to published content for the length of a request or a piece of background work.</summary>
internal sealed class EmbeddedUmbracoContext(ICacheManager caches, Uri url, DateTime created, bool debug) : IUmbracoContext
{
    public DateTime ObjectCreated => created;

    public Uri OriginalRequestUrl => url;

    public Uri CleanedUmbracoUrl => url;

    public IPublishedContentCache Content => caches.Content;

    public IPublishedMediaCache Media => caches.Media;

    public IDomainCache Domains => caches.Domains;

    public IPublishedRequest? PublishedRequest { get; set; }

    public bool IsDebug => debug;

    public bool InPreviewMode => false;

    public void Dispose()
    {
        // The caches outlive the context.
    }
}
