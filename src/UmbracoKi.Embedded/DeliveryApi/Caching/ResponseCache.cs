using UmbracoKi.Embedded.DeliveryApi.Requests;

namespace UmbracoKi.Embedded.DeliveryApi.Caching;

/// <summary>The answers of one version of the published content.</summary>
/// <param name="version">That version.</param>
/// <param name="epoch">Its epoch.</param>
/// <param name="languages">The site's languages then.</param>
/// <param name="hostsMatter">Whether domains are assigned, so that the answer may depend on the host.</param>
/// <param name="limits">How much to keep.</param>
internal sealed class ResponseCache(long version, long epoch, SiteLanguages languages, bool hostsMatter, DeliveryApiLimits limits)
{
    private const int LongestHeaderKept = 256;
    private const int MaxLanguageHeaders = 4_096;

    private static readonly Func<string, ChosenCulture, long> CountOnly = (_, _) => 0;

    private readonly BoundedCache<ResponseKey, DeliveryResponse> _byUrl = new(limits.MaxCachedEntries, limits.MaxCachedBytes, WeighUrl);
    private readonly BoundedCache<string, DeliveryResponse> _byMeaning = new(limits.MaxCachedEntries, limits.MaxCachedBytes, WeighMeaning);
    private readonly BoundedCache<string, ChosenCulture> _choices = new(MaxLanguageHeaders, long.MaxValue, CountOnly);

    public long Version => version;

    public long Epoch => epoch;

    public bool HostsMatter => hostsMatter;

    /// <summary>The site's languages, for the cache of the next version of the same epoch.</summary>
    public SiteLanguages Languages => languages;

    /// <summary>Answers by what stands in the request.</summary>
    public BoundedCache<ResponseKey, DeliveryResponse> ByUrl => _byUrl;

    /// <summary>Answers by what the request means, so that differently written requests share one.</summary>
    public BoundedCache<string, DeliveryResponse> ByMeaning => _byMeaning;

    /// <summary>The culture for an <c>Accept-Language</c> header, remembered.</summary>
    public ChosenCulture Choose(string acceptLanguage)
    {
        if (_choices.TryGet(acceptLanguage, out var known))
        {
            return known;
        }

        var chosen = languages.Choose(acceptLanguage);
        if (acceptLanguage.Length <= LongestHeaderKept)
        {
            _choices.Set(acceptLanguage, chosen);
        }

        return chosen;
    }

    private static long WeighUrl(ResponseKey key, DeliveryResponse response)
        => 200 + (2L * (key.Path.Length + key.Query.Length + key.StartItem.Length + key.Host.Length)) + response.Weight;

    private static long WeighMeaning(string key, DeliveryResponse response) => 200 + (2L * key.Length) + response.Weight;
}
