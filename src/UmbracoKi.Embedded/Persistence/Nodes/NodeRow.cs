namespace UmbracoKi.Embedded.Persistence.Nodes;

/// <summary>A row of <c>umbracoNode</c>: everything that sits in a tree.</summary>
internal sealed class NodeRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public int ParentId { get; set; }

    public int Level { get; set; }

    /// <summary>The ids from the root, comma separated, e.g. <c>-1,1056,1060</c>.</summary>
    public required string Path { get; set; }

    public int SortOrder { get; set; }

    public bool Trashed { get; set; }

    public int? UserId { get; set; }

    public string? Text { get; set; }

    public Guid? ObjectType { get; set; }

    public DateTime CreateDate { get; set; }
}
