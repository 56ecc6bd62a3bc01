namespace UmbracoKi.Web.Tests.EditorsDay;

/// <summary>Keys of one item a kind.</summary>
internal sealed record SiteItems
{
    public required string Document { get; init; }

    public required string DocumentType { get; init; }

    public required string MediaFolder { get; init; }

    public required string Picture { get; init; }

    public required string MediaType { get; init; }

    public required string RelationType { get; init; }

    public required string Dictionary { get; init; }

    public required string Webhook { get; init; }

    public required string Blueprint { get; init; }

    public required string User { get; init; }

    public required string UserGroup { get; init; }

    /// <summary>By name.</summary>
    public required IReadOnlyDictionary<string, string> DataTypes { get; init; }
}
