using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using UmbracoKi.Embedded.PublishedContent;

namespace UmbracoKi.Embedded.DeliveryApi.Querying;

/// <summary>Index entries of the drafts, made for every preview query: editors are few and want to see what is there now.</summary>
internal sealed class DraftIndex(IDocumentIndexer indexer, IContentService contents, IDocumentNavigationQueryService navigation)
{
    /// <summary>The drafts that exist in the culture, and those that do not vary, in the order of the tree.</summary>
    public IEnumerable<DocumentIndexEntry> Entries(string culture)
    {
        var keys = Tree().ToArray();
        var drafts = contents.GetByIds(keys).ToDictionary(content => content.Key);
        for (var position = 0; position < keys.Length; position++)
        {
            if (!drafts.TryGetValue(keys[position], out var draft))
            {
                continue;
            }

            foreach (var (variant, entry) in indexer.IndexDraft(draft))
            {
                if (variant is null || variant.Equals(culture, StringComparison.OrdinalIgnoreCase))
                {
                    yield return entry with { SortPosition = position };
                }
            }
        }
    }

    private IEnumerable<Guid> Tree()
    {
        var pending = new Stack<Guid>(navigation.TryGetRootKeys(out var roots) ? roots.Reverse() : []);
        while (pending.TryPop(out var key))
        {
            yield return key;
            foreach (var child in navigation.TryGetChildrenKeys(key, out var children) ? children.Reverse() : [])
            {
                pending.Push(child);
            }
        }
    }
}
