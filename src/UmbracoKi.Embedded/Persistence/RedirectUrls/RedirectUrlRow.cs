namespace UmbracoKi.Embedded.Persistence.RedirectUrls;

/// <summary>A row of <c>umbracoRedirectUrl</c>.</summary>
internal sealed class RedirectUrlRow
{
    public Guid Id { get; set; }

    public Guid ContentKey { get; set; }

    public DateTime CreateDateUtc { get; set; }

    public required string Url { get; set; }

    public string? Culture { get; set; }

    /// <summary>SHA-1 of the URL in hexadecimal.</summary>
    public required string UrlHash { get; set; }
}
