namespace UmbracoKi.Embedded.Persistence.Audit;

/// <summary>A row of <c>umbracoLog</c>: the history of documents, types and languages.</summary>
internal sealed class LogRow
{
    public int Id { get; set; }

    public int? UserId { get; set; }

    public int NodeId { get; set; }

    public string? EntityType { get; set; }

    public DateTime Date { get; set; }

    /// <summary>Umbraco's <c>AuditType</c> by name.</summary>
    public required string Header { get; set; }

    public string? Comment { get; set; }

    public string? Parameters { get; set; }
}
