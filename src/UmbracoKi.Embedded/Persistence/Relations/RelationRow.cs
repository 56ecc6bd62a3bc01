namespace UmbracoKi.Embedded.Persistence.Relations;

/// <summary>A row of <c>umbracoRelation</c>: the parent refers to the child.</summary>
internal sealed class RelationRow
{
    public int Id { get; set; }

    public int ParentId { get; set; }

    public int ChildId { get; set; }

    public int TypeId { get; set; }

    public DateTime Date { get; set; }

    public required string Comment { get; set; }
}
