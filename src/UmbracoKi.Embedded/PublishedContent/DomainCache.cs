using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace UmbracoKi.Embedded.PublishedContent;

/// <summary>The hostnames of documents, read whole and kept until one changes.</summary>
internal sealed class DomainCache(IDomainService service, IDefaultCultureAccessor defaultCulture) : IDomainCacheService, IDomainCache
{
    private volatile IReadOnlyList<Domain>? _domains;

    public string DefaultCulture => defaultCulture.DefaultCulture;

    public IEnumerable<Domain> GetAll(bool includeWildcards) => All().Where(d => includeWildcards || !d.IsWildcard);

    public IEnumerable<Domain> GetAssigned(int documentId, bool includeWildcards = false)
        => GetAll(includeWildcards).Where(d => d.ContentId == documentId);

    public bool HasAssigned(int documentId, bool includeWildcards = false) => GetAssigned(documentId, includeWildcards).Any();

    public void Refresh(DomainCacheRefresher.JsonPayload[] payloads) => _domains = null;

    private IReadOnlyList<Domain> All() => _domains ??= [.. service.GetAllAsync(includeWildcards: true).GetAwaiter().GetResult()
        .Where(d => d.RootContentId.HasValue && !d.LanguageIsoCode.IsNullOrWhiteSpace())
        .Select(d => new Domain(d.Id, d.DomainName, d.RootContentId!.Value, d.LanguageIsoCode!, d.IsWildcard, d.SortOrder))];
}
