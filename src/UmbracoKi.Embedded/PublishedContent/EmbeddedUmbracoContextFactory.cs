using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Web;
using IHostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace UmbracoKi.Embedded.PublishedContent;

internal sealed class EmbeddedUmbracoContextFactory(
    IUmbracoContextAccessor accessor,
    ICacheManager caches,
    IRequestAccessor request,
    IHostingEnvironment hosting,
    TimeProvider time) : IUmbracoContextFactory
{
    public UmbracoContextReference EnsureUmbracoContext()
    {
        if (accessor.TryGetUmbracoContext(out var existing))
        {
            return new UmbracoContextReference(existing, false, accessor);
        }

        var created = new EmbeddedUmbracoContext(
            caches, request.GetRequestUrl() ?? hosting.ApplicationMainUrl, time.GetUtcNow().UtcDateTime, hosting.IsDebugMode);
        accessor.Set(created);
        return new UmbracoContextReference(created, true, accessor);
    }
}
