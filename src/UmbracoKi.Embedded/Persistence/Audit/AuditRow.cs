namespace UmbracoKi.Embedded.Persistence.Audit;

/// <summary>A row of <c>umbracoAudit</c>: who changed or signed in with which account.</summary>
internal sealed class AuditRow
{
    public int Id { get; set; }

    public int PerformingUserId { get; set; }

    public Guid? PerformingUserKey { get; set; }

    public string? PerformingDetails { get; set; }

    public string? PerformingIp { get; set; }

    public DateTime Date { get; set; }

    public int AffectedUserId { get; set; }

    public Guid? AffectedUserKey { get; set; }

    public string? AffectedDetails { get; set; }

    public required string EventType { get; set; }

    public string? EventDetails { get; set; }
}
