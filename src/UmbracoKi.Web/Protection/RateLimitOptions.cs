using System.ComponentModel.DataAnnotations;

namespace UmbracoKi.Web.Protection;

/// <summary>How many requests one client address may make. A town hall's visitors often share one, so the defaults are generous.</summary>
public sealed class RateLimitOptions
{
    public const string SectionName = "RateLimit";

    /// <value>True by default.</value>
    public bool Enabled { get; set; } = true;

    /// <value>Sustained requests per second. Between 1 and 1,000,000; 200 by default.</value>
    [Range(1, 1_000_000)]
    public int RequestsPerSecond { get; set; } = 200;

    /// <value>Requests that may come at once after a pause. Between 1 and 10,000,000; 2,000 by default.</value>
    [Range(1, 10_000_000)]
    public int Burst { get; set; } = 2_000;
}
