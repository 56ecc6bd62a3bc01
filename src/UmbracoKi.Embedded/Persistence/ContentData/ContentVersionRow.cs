namespace UmbracoKi.Embedded.Persistence.ContentData;

/// <summary>A row of <c>umbracoContentVersion</c>.</summary>
internal sealed class ContentVersionRow
{
    public int Id { get; set; }

    public int NodeId { get; set; }

    /// <summary>When the version was last written, UTC.</summary>
    public DateTime VersionDate { get; set; }

    /// <summary>Who wrote it; null if that user is gone.</summary>
    public int? UserId { get; set; }

    /// <summary>Whether this is the version editors work on.</summary>
    public bool Current { get; set; }

    /// <summary>The invariant name. A full Umbraco does not start when this is null on a document.</summary>
    public string? Text { get; set; }

    public bool PreventCleanup { get; set; }
}
