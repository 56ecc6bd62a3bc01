using Microsoft.Extensions.Primitives;
using UmbracoKi.Languages;
using UmbracoKi.Published;

namespace UmbracoKi.Integreat;

/// <summary>What is asked of the API, on one state of the site.</summary>
internal sealed record ApiRequest
{
    public required IPublishedSite Site { get; init; }

    /// <summary>The slug as asked, lower case; empty where the address has none.</summary>
    public required string RegionSlug { get; init; }

    /// <summary>Null where the address has none; for an action also when there is no such region.</summary>
    public required PublishedNode? AskedRegion { get; init; }

    /// <summary>App code as asked, lower case; empty where the address has none. Not every region has it.</summary>
    public required string Language { get; init; }

    /// <summary>The last part of addresses that end in one, e.g. the id of a news item.</summary>
    public string? Item { get; init; }

    /// <summary>The server's own address without trailing slash, as in <c>url</c> and pictures.</summary>
    public required string BaseUrl { get; init; }

    public IReadOnlyDictionary<string, StringValues> Query { get; init; } = new Dictionary<string, StringValues>();

    /// <summary>For resources whose address names a region: the frame has answered unknown ones already.</summary>
    public PublishedNode Region => AskedRegion ?? throw new InvalidOperationException("The address of this resource names no region.");

    /// <summary>Whether the region is published in the language asked for.</summary>
    public bool HasLanguage => AskedRegion?.Variants.ContainsKey(Language) == true;

    /// <summary>The language's entry in the registry, or null.</summary>
    public KiLanguage? KnownLanguage => LanguageRegistry.TryGetByAppCode(Language, out var language) ? language : null;

    /// <returns>The value, of several the last; null if it is absent or empty.</returns>
    public string? Parameter(string name) => Query.GetValueOrDefault(name) is [.., { Length: > 0 } value] ? value : null;

    /// <returns>All values of a parameter that may be given several times, without empty ones.</returns>
    public IReadOnlyList<string> Parameters(string name) => [.. Query.GetValueOrDefault(name).OfType<string>().Where(value => value.Length > 0)];
}
