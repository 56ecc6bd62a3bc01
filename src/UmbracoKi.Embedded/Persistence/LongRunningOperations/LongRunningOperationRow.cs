namespace UmbracoKi.Embedded.Persistence.LongRunningOperations;

/// <summary>A row of <c>umbracoLongRunningOperation</c>.</summary>
internal sealed class LongRunningOperationRow
{
    public Guid Id { get; set; }

    public required string Type { get; set; }

    /// <summary>Name of a <c>LongRunningOperationStatus</c>; never "Stale", which is what an expired one that still runs is read as.</summary>
    public required string Status { get; set; }

    /// <summary>JSON; null until the operation has ended.</summary>
    public string? Result { get; set; }

    public DateTime CreateDate { get; set; }

    public DateTime UpdateDate { get; set; }

    public DateTime ExpirationDate { get; set; }
}
