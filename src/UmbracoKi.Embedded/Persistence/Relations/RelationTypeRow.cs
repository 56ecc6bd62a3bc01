namespace UmbracoKi.Embedded.Persistence.Relations;

/// <summary>A row of <c>umbracoRelationType</c>.</summary>
internal sealed class RelationTypeRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public bool IsBidirectional { get; set; }

    public Guid? ParentObjectType { get; set; }

    public Guid? ChildObjectType { get; set; }

    public required string Name { get; set; }

    public required string Alias { get; set; }

    public bool IsDependency { get; set; }
}
