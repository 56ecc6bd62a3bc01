using System.Collections;

namespace UmbracoKi.Published;

/// <summary>Some nodes of a region, chosen once for every state of the region in which its tree is the same.</summary>
internal sealed class NodeList(PublishedNode[] nodes, int[] ordinals) : IReadOnlyList<PublishedNode>
{
    public int Count => ordinals.Length;

    public PublishedNode this[int index] => nodes[ordinals[index]];

    public IEnumerator<PublishedNode> GetEnumerator()
    {
        foreach (var ordinal in ordinals)
        {
            yield return nodes[ordinal];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
