namespace UmbracoKi.Embedded.Persistence.ContentData;

/// <summary>A row of <c>umbracoContentVersionCultureVariation</c>: the name of a version in one language.</summary>
internal sealed class ContentVersionCultureVariationRow
{
    public int Id { get; set; }

    public int VersionId { get; set; }

    public int LanguageId { get; set; }

    public required string Name { get; set; }

    /// <summary>When this culture was last written, UTC.</summary>
    public DateTime Date { get; set; }

    public int? UserId { get; set; }
}
