namespace UmbracoKi.Embedded.Persistence.DocumentUrls;

/// <summary>A row of <c>umbracoDocumentUrl</c>.</summary>
internal sealed class DocumentUrlRow
{
    public int Id { get; set; }

    public Guid DocumentKey { get; set; }

    public bool IsDraft { get; set; }

    public int LanguageId { get; set; }

    public required string UrlSegment { get; set; }

    public bool IsPrimary { get; set; }
}
