using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.DeliveryApi.Rendering;
using UmbracoKi.Embedded.DeliveryApi.Requests;
using UmbracoKi.Embedded.PublishedContent;

namespace UmbracoKi.Embedded.DeliveryApi.Caching;

/// <summary>Keeps the <see cref="ResponseCache"/> of the current snapshot and replaces it when the snapshot changes.</summary>
internal sealed class ResponseCacheAccessor : IDisposable
{
    private readonly IPublishedSnapshotAccessor _snapshots;
    private readonly ILanguageService _languages;
    private readonly IDomainCache _domains;
    private readonly DeliveryApiLimits _limits;
    private readonly IDisposable? _settingsWatch;
    private ResponseCache? _current;

    public ResponseCacheAccessor(
        IPublishedSnapshotAccessor snapshots,
        ILanguageService languages,
        IDomainCache domains,
        FragmentCache fragments,
        IOptions<DeliveryApiLimits> limits,
        IOptionsMonitor<DeliveryApiSettings> settings)
    {
        _snapshots = snapshots;
        _languages = languages;
        _domains = domains;
        _limits = limits.Value;
        _settingsWatch = settings.OnChange(_ =>
        {
            fragments.Clear();
            Volatile.Write(ref _current, null);
        });
    }

    /// <summary>The cache of the current snapshot; null until somebody has made it (<see cref="GetAsync"/>).</summary>
    public ResponseCache? Current
    {
        get
        {
            var current = Volatile.Read(ref _current);
            return current is not null && current.Version == _snapshots.Current.Version ? current : null;
        }
    }

    /// <summary>The cache of the current snapshot, made if need be.</summary>
    public async ValueTask<ResponseCache> GetAsync()
    {
        if (Current is { } current)
        {
            return current;
        }

        var snapshot = _snapshots.Current;
        var outdated = Volatile.Read(ref _current);
        var languages = outdated?.Epoch == snapshot.Epoch ? outdated.Languages : await LoadLanguagesAsync();
        var made = new ResponseCache(snapshot.Version, snapshot.Epoch, languages, _domains.GetAll(includeWildcards: true).Any(), _limits);

        // If another request was faster with the same version, its cache stays; a newer one is never replaced by an older.
        while (true)
        {
            if (outdated is not null && outdated.Version >= made.Version)
            {
                return outdated.Version == made.Version ? outdated : made;
            }

            var seen = Interlocked.CompareExchange(ref _current, made, outdated);
            if (ReferenceEquals(seen, outdated))
            {
                return made;
            }

            outdated = seen;
        }
    }

    /// <inheritdoc />
    public void Dispose() => _settingsWatch?.Dispose();

    private async Task<SiteLanguages> LoadLanguagesAsync()
    {
        var languages = await _languages.GetAllAsync();
        return new SiteLanguages(await _languages.GetDefaultIsoCodeAsync(), languages.Select(language => language.IsoCode));
    }
}
