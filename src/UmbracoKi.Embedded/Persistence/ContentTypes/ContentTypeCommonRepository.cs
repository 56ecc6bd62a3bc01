using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace UmbracoKi.Embedded.Persistence.ContentTypes;

/// <summary>All kinds of content types together.</summary>
internal sealed class ContentTypeCommonRepository(
    AppCaches caches, IContentTypeRepository documentTypes, IMediaTypeRepository mediaTypes, IMemberTypeRepository memberTypes)
    : IContentTypeCommonRepository
{
    public IEnumerable<IContentTypeComposition> GetAllTypes()
        => [.. documentTypes.GetMany(Array.Empty<int>()), .. mediaTypes.GetMany(Array.Empty<int>()), .. memberTypes.GetMany(Array.Empty<int>())];

    public void ClearCache()
    {
        caches.IsolatedCaches.ClearCache<IContentType>();
        caches.IsolatedCaches.ClearCache<IMediaType>();
        caches.IsolatedCaches.ClearCache<IMemberType>();
    }
}
