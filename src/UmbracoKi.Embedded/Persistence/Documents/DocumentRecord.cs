namespace UmbracoKi.Embedded.Persistence.Documents;

/// <summary>A document and one of its versions, joined from the rows of five tables.</summary>
internal sealed class DocumentRecord
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

    public bool Published { get; init; }

    public bool Edited { get; init; }

    public int VersionId { get; init; }

    /// <summary>Whether the version is the one editors work on.</summary>
    public bool Current { get; init; }

    public DateTime VersionDate { get; init; }

    public int? WriterId { get; init; }

    /// <summary>The invariant name of the version.</summary>
    public string? Name { get; init; }

    public int? TemplateId { get; init; }
}
