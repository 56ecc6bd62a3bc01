namespace UmbracoKi.Published;

/// <summary>A region with its documents; all in the tree's order.</summary>
/// <param name="Tree">Shared with earlier states of the region.</param>
internal sealed record RegionState(RegionTree Tree, PublishedRecord[] Records, PublishedNode[] Nodes)
{
    public PublishedNode Region => Nodes[0];

    public NodeList Select(int[] ordinals) => new(Nodes, ordinals);
}
