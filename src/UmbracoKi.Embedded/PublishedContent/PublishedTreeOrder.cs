using System.Collections.Immutable;
using Umbraco.Cms.Core.Services.Navigation;

namespace UmbracoKi.Embedded.PublishedContent;

/// <summary>Puts index entries in the order of the content tree, leaving out what lies below an unpublished document.</summary>
internal static class PublishedTreeOrder
{
    public static Dictionary<string, IReadOnlyList<DocumentIndexEntry>> Arrange(
        ImmutableDictionary<Guid, PublishedDocument> documents,
        ImmutableDictionary<Guid, ImmutableArray<(string Culture, DocumentIndexEntry Entry)>> indexed,
        IDocumentNavigationQueryService navigation)
    {
        var lists = new Dictionary<string, IReadOnlyList<DocumentIndexEntry>>(StringComparer.OrdinalIgnoreCase);
        var position = 0;
        var pending = new Stack<Guid>();
        if (navigation.TryGetRootKeys(out var roots))
        {
            Push(roots);
        }

        while (pending.TryPop(out var key))
        {
            if (!documents.ContainsKey(key))
            {
                continue;
            }

            position++;
            if (indexed.TryGetValue(key, out var entries))
            {
                foreach (var (culture, entry) in entries)
                {
                    ListOf(culture).Add(entry with { SortPosition = position });
                }
            }

            if (navigation.TryGetChildrenKeys(key, out var children))
            {
                Push(children);
            }
        }

        return lists;

        void Push(IEnumerable<Guid> keys)
        {
            foreach (var key in keys.Reverse())
            {
                pending.Push(key);
            }
        }

        List<DocumentIndexEntry> ListOf(string culture)
        {
            if (!lists.TryGetValue(culture, out var list))
            {
                lists[culture] = list = new List<DocumentIndexEntry>();
            }

            return (List<DocumentIndexEntry>)list;
        }
    }
}
