namespace UmbracoKi.Embedded.Persistence.Relations;

/// <summary>A row of <c>umbracoRelation</c>.</summary>
internal sealed class RelationRow
{
    public int Id { get; set; }

    public int ParentId { get; set; }

    public int ChildId { get; set; }

    public int RelationTypeId { get; set; }

    public DateTime Date { get; set; }

    public required string Comment { get; set; }
}
