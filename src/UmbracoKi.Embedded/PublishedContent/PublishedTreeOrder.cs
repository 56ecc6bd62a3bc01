using System.Collections.Immutable;
using Umbraco.Cms.Core.Services.Navigation;

namespace UmbracoKi.Embedded.PublishedContent;

/// <summary>Puts index entries in the order of the content tree, leaving out what lies below an unpublished document.</summary>
internal static class PublishedTreeOrder
{
    public static IReadOnlyDictionary<string, IReadOnlyList<DocumentIndexEntry>> Arrange(
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

    /// <summary>The same lists with the entries of one document replaced, where it keeps its place and its cultures.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<DocumentIndexEntry>> Replace(
        IReadOnlyDictionary<string, IReadOnlyList<DocumentIndexEntry>> lists,
        IEnumerable<(string Culture, DocumentIndexEntry Entry)> entries)
    {
        var replaced = new Dictionary<string, IReadOnlyList<DocumentIndexEntry>>(lists, StringComparer.OrdinalIgnoreCase);
        foreach (var (culture, entry) in entries)
        {
            if (!replaced.TryGetValue(culture, out var list))
            {
                continue;
            }

            var copy = list.ToList();
            var at = copy.FindIndex(e => e.Key == entry.Key);
            if (at >= 0)
            {
                copy[at] = entry with { SortPosition = copy[at].SortPosition };
                replaced[culture] = copy;
            }
        }

        return replaced;
    }
}
