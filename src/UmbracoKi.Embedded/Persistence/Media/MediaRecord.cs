namespace UmbracoKi.Embedded.Persistence.Media;

/// <summary>A medium and one of its versions, joined from the rows of four tables.</summary>
internal sealed class MediaRecord
{
    public int Id { get; init; }

    public Guid Key { get; init; }

    public int ParentId { get; init; }

    public int Level { get; init; }

    public required string Path { get; init; }

    public int SortOrder { get; init; }

    public bool Trashed { get; init; }

    public int? CreatorId { get; init; }

    public DateTime CreateDate { get; init; }

    public int ContentTypeId { get; init; }

    public int VersionId { get; init; }

    public bool Current { get; init; }

    public DateTime VersionDate { get; init; }

    public int? WriterId { get; init; }

    public string? Name { get; init; }

    /// <summary>The address of the file; null for a folder.</summary>
    public string? FilePath { get; init; }
}
