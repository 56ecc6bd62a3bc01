namespace UmbracoKi.Embedded.Persistence.PublicAccess;

/// <summary>A row of <c>umbracoAccess</c>: a branch only certain members may see.</summary>
internal sealed class AccessRow
{
    public Guid Id { get; set; }

    public int NodeId { get; set; }

    public int LoginNodeId { get; set; }

    public int NoAccessNodeId { get; set; }

    public DateTime CreateDate { get; set; }

    public DateTime UpdateDate { get; set; }
}
