using System.Collections.Immutable;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace UmbracoKi.Embedded.PublishedContent;

/// <summary>All media outside the recycle bin, as one immutable state that a change replaces.</summary>
/// <remarks>Callers change the store within <see cref="PublishedClock.Change"/>, one at a time.</remarks>
internal sealed class PublishedMediaStore(Lazy<PublishedMediaReader> reader, IMediaRepository repository, ICoreScopeProvider scopes)
{
    private const int PageSize = 500;

    private volatile ImmutableDictionary<Guid, PublishedMedia> _current = ImmutableDictionary<Guid, PublishedMedia>.Empty;

    public ImmutableDictionary<Guid, PublishedMedia> Current => _current;

    /// <summary>Takes over the present state of a medium.</summary>
    /// <param name="key">The medium.</param>
    /// <param name="media">Null if it is gone.</param>
    public void Refresh(Guid key, IMedia? media)
        => _current = media is not null && reader.Value.Read(media) is { } published ? _current.SetItem(key, published) : _current.Remove(key);

    /// <summary>Reads all media anew, page by page.</summary>
    public void Rebuild()
    {
        using var scope = scopes.CreateCoreScope(repositoryCacheMode: RepositoryCacheMode.None, autoComplete: true);
        var found = ImmutableDictionary.CreateBuilder<Guid, PublishedMedia>();
        var total = 1L;
        for (var page = 0L; page * PageSize < total; page++)
        {
            foreach (var media in repository.GetPage(null, page, PageSize, out total, propertyAliases: null, filter: null, Ordering.By("id")))
            {
                if (reader.Value.Read(media) is { } published)
                {
                    found[media.Key] = published;
                }
            }
        }

        _current = found.ToImmutable();
    }
}
