using System.ComponentModel.DataAnnotations;

namespace UmbracoKi.Embedded.DeliveryApi;

/// <summary>What one request may ask for and what the Delivery API may keep in memory.</summary>
internal sealed class DeliveryApiLimits
{
    /// <summary>Characters of a query string, the question mark included; beyond it the answer is 414.</summary>
    [Range(256, 65_536)]
    public int MaxQueryLength { get; set; } = 8_192;

    /// <summary>Characters of a content path; beyond it the answer is 414.</summary>
    [Range(64, 65_536)]
    public int MaxPathLength { get; set; } = 2_048;

    /// <summary>Largest <c>take</c>.</summary>
    [Range(1, 1_000_000)]
    public int MaxTake { get; set; } = 10_000;

    /// <summary>Filters, sorts and ids a request may carry, each.</summary>
    [Range(1, 10_000)]
    public int MaxTerms { get; set; } = 250;

    /// <summary>Documents that one document may pull in by <c>expand</c>; beyond it the answer is 400.</summary>
    [Range(1, 1_000_000)]
    public int MaxExpandedDocuments { get; set; } = 2_000;

    /// <summary>Entries that each of the caches may hold.</summary>
    [Range(16, 10_000_000)]
    public int MaxCachedEntries { get; set; } = 50_000;

    /// <summary>Bytes that each of the caches may hold.</summary>
    [Range(1_024, long.MaxValue)]
    public long MaxCachedBytes { get; set; } = 64 * 1024 * 1024;
}
