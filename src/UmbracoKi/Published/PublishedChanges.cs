using UmbracoKi.ContentModel;

namespace UmbracoKi.Published;

/// <summary>Which documents' answers differ between two states.</summary>
internal static class PublishedChanges
{
    public static IReadOnlySet<Guid> Between(PublishedSite before, PublishedSite after)
    {
        var changed = before.Index.Keys.Where(key => after.Index.Find(key) is null).ToHashSet();
        foreach (var state in after.States)
        {
            AddChanged(state, before, changed);
        }

        if (changed.Count == 0)
        {
            return changed;
        }

        var records = after.States.SelectMany(state => state.Records).ToList();
        changed.UnionWith(records.Where(record => record.References.Overlaps(changed)).Select(record => record.Key).ToList());
        AddEmbedding(records, changed);
        return changed;
    }

    private static void AddChanged(RegionState state, PublishedSite before, HashSet<Guid> changed)
    {
        for (var ordinal = 0; ordinal < state.Nodes.Length; ordinal++)
        {
            var record = state.Records[ordinal];
            if (before.Index.Find(record.Key) is not { } place)
            {
                changed.Add(record.Key);
                continue;
            }

            var old = before.States[place.Region];
            var isSame = ReferenceEquals(old.Nodes[place.Ordinal], state.Nodes[ordinal]);
            var isMoved = IsMoved(record, ordinal, state.Tree, place.Ordinal, old.Tree);
            if (!isSame || isMoved || IsRanked(record, ordinal, state.Tree, place.Ordinal, old.Tree))
            {
                changed.Add(record.Key);
            }

            if (isMoved || (!isSame && IsSeenFromBelow(old.Records[place.Ordinal], record)))
            {
                changed.UnionWith(state.Tree.Below(ordinal).Select(below => state.Records[below].Key));
            }
        }
    }

    private static bool IsMoved(PublishedRecord record, int ordinal, RegionTree tree, int oldOrdinal, RegionTree old) =>
        !ReferenceEquals(tree, old)
        && record.Translations.Keys.Any(language => tree.In(language).Path(ordinal) != old.In(language).Path(oldOrdinal));

    private static bool IsRanked(PublishedRecord record, int ordinal, RegionTree tree, int oldOrdinal, RegionTree old) =>
        !ReferenceEquals(tree, old)
        && record.Translations.Keys.Any(language => tree.In(language).Rank(ordinal) != old.In(language).Rank(oldOrdinal));

    private static bool IsSeenFromBelow(PublishedRecord before, PublishedRecord after) =>
        before.Parent != after.Parent
        || before.Translations.Count != after.Translations.Count
        || after.Translations.Values.Any(translation =>
            !before.Translations.TryGetValue(translation.Language, out var old) || !translation.IsNamedAs(old));

    // An event shows its place with the category and contacts of that, a topic the text of the one it mirrors.
    private static void AddEmbedding(List<PublishedRecord> records, HashSet<Guid> changed)
    {
        var embedded = records
            .Select(record => (record.Key, Shown: Embedded(record)))
            .Where(pair => pair.Shown.Count > 0)
            .ToList();
        bool grows;
        do
        {
            var more = embedded.Where(pair => !changed.Contains(pair.Key) && pair.Shown.Any(changed.Contains)).Select(pair => pair.Key).ToList();
            changed.UnionWith(more);
            grows = more.Count > 0;
        }
        while (grows);
    }

    private static IReadOnlyList<Guid> Embedded(PublishedRecord record) => record.Type switch
    {
        DocumentTypeAliases.Event => record.Values.Picked("place"),
        DocumentTypeAliases.Topic => record.Values.Picked("mirroredTopic"),
        _ => [],
    };
}
