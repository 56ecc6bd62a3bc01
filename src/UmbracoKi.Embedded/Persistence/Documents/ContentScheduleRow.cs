namespace UmbracoKi.Embedded.Persistence.Documents;

/// <summary>A row of <c>umbracoContentSchedule</c>.</summary>
internal sealed class ContentScheduleRow
{
    public Guid Id { get; set; }

    public int NodeId { get; set; }

    /// <summary>Null for a document that does not vary by culture.</summary>
    public int? LanguageId { get; set; }

    public DateTime Date { get; set; }

    /// <summary>Name of a <c>ContentScheduleAction</c>.</summary>
    public required string Action { get; set; }
}
