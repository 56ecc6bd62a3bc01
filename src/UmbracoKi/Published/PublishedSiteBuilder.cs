using UmbracoKi.ContentModel;

namespace UmbracoKi.Published;

/// <summary>Makes a state of the site of what is published. Whatever did not change is taken over from the state before.</summary>
internal static class PublishedSiteBuilder
{
    /// <param name="records">By key; those that are not below a published region, or below something unpublished, are left out.</param>
    /// <param name="ids">Of all these documents (language null) and their translations.</param>
    /// <param name="previous"><see cref="PublishedSite.Empty"/> at first.</param>
    /// <returns>The previous state itself if nothing changed.</returns>
    public static PublishedSite Build(
        IReadOnlyDictionary<Guid, PublishedRecord> records,
        IReadOnlyDictionary<(Guid Document, string? Language), int> ids,
        SlugPast past,
        PublishedSite previous)
    {
        var present = InOrder(records.Values.Where(record => record.Translations.Count > 0)).ToList();
        var children = present.Where(record => record.Parent is not null).ToLookup(record => record.Parent!.Value);
        var regions = present
            .Where(record => record is { Parent: null, Type: DocumentTypeAliases.Region })
            .Select(region => State(RegionDocuments.Collect(region, children, ids), previous))
            .ToArray();

        var isSameTree = regions.Length == previous.States.Count
            && regions.Zip(previous.States).All(pair => ReferenceEquals(pair.First.Tree, pair.Second.Tree));
        var index = isSameTree ? previous.Index : new SiteIndex(regions);
        var version = previous.Version + 1;
        var built = new PublishedSite(version, regions, index, past, previous.Versions);

        var changed = PublishedChanges.Between(previous, built);
        if (changed.Count == 0 && isSameTree && previous.Version > 0)
        {
            return ReferenceEquals(past, previous.Past) ? previous : previous.With(past);
        }

        var versions = new Dictionary<Guid, long>(previous.Versions);
        foreach (var key in changed)
        {
            versions[key] = version;
        }

        return new PublishedSite(version, regions, index, past, versions);
    }

    private static IOrderedEnumerable<PublishedRecord> InOrder(IEnumerable<PublishedRecord> records) =>
        records.OrderBy(record => record.SortOrder).ThenBy(record => record.Key);

    private static RegionState State(RegionDocuments documents, PublishedSite previous)
    {
        var before = previous.Index.Find(documents.Records[0].Key) is { } place ? previous.States[place.Region] : null;
        var tree = before?.Tree.Fits(documents) == true ? before.Tree : new RegionTree(documents);
        var nodes = documents.Records.Select((record, ordinal) => Node(record, ordinal, tree, previous)).ToArray();
        return new RegionState(tree, documents.Records, nodes);
    }

    private static PublishedNode Node(PublishedRecord record, int ordinal, RegionTree tree, PublishedSite previous)
    {
        if (previous.Index.Find(record.Key) is { } place)
        {
            var state = previous.States[place.Region];
            var node = state.Nodes[place.Ordinal];
            if (state.Records[place.Ordinal].SameAs(record)
                && node.Variants.Values.All(variant => variant.Slug == tree.In(variant.Language).Slug(ordinal)))
            {
                return node;
            }
        }

        return new PublishedNode
        {
            Key = record.Key,
            Id = tree.Id(record.Key, null),
            Type = record.Type,
            Parent = record.Parent,
            SortOrder = record.SortOrder,
            Created = record.Created,
            Variants = record.Translations.Values.ToDictionary(
                translation => translation.Language,
                translation => Variant(record.Key, translation, tree.In(translation.Language).Slug(ordinal)!, tree),
                StringComparer.OrdinalIgnoreCase),
            Values = record.Values,
        };
    }

    private static PublishedVariant Variant(Guid document, PublishedTranslation translation, string slug, RegionTree tree) => new()
    {
        Language = translation.Language,
        Culture = translation.Culture,
        Id = tree.Id(document, translation.Language),
        Name = translation.Name,
        Slug = slug,
        LastUpdated = translation.LastUpdated,
        Values = translation.Values,
        UndescribedPictures = translation.UndescribedPictures,
    };
}
