namespace UmbracoKi.Published;

/// <summary>Brings the records of documents up to date, reading no more than what may have changed.</summary>
internal static class PublishedRecords
{
    /// <returns>A new dictionary. A record that reads the same as before stays the same object.</returns>
    public static Dictionary<Guid, PublishedRecord> Update(
        IReadOnlyDictionary<Guid, PublishedRecord> before, ChangedDocuments changes, IPublishedRecordSource source)
    {
        if (changes.Everything)
        {
            return ReadAll(before, source);
        }

        var after = new Dictionary<Guid, PublishedRecord>(before);
        var children = new Lazy<ILookup<Guid, Guid>>(() =>
            before.Values.Where(record => record.Parent is not null).ToLookup(record => record.Parent!.Value, record => record.Key));
        var seen = new HashSet<Guid>();
        var next = Named(before, changes).Concat(changes.Branches.SelectMany(branch => Branch(branch, source, children.Value))).Where(seen.Add).ToList();
        while (next.Count > 0)
        {
            // What appears or goes takes with it what is below.
            var appeared = new List<Guid>();
            foreach (var (key, record) in source.Read(next))
            {
                if (before.ContainsKey(key) != (record is not null))
                {
                    appeared.Add(key);
                }

                Put(after, key, record, before);
            }

            next = [.. appeared.SelectMany(key => Branch(key, source, children.Value)).Where(seen.Add)];
        }

        return after;
    }

    private static Dictionary<Guid, PublishedRecord> ReadAll(IReadOnlyDictionary<Guid, PublishedRecord> before, IPublishedRecordSource source)
    {
        var after = new Dictionary<Guid, PublishedRecord>();
        foreach (var (key, record) in source.Read(source.All()))
        {
            Put(after, key, record, before);
        }

        return after;
    }

    private static IEnumerable<Guid> Named(IReadOnlyDictionary<Guid, PublishedRecord> before, ChangedDocuments changes) => changes.Media.IsEmpty
        ? changes.Documents
        : changes.Documents.Concat(before.Values.Where(record => record.References.Overlaps(changes.Media)).Select(record => record.Key));

    // Below it now, and below it as we last knew: it may have been thrown away since.
    private static IEnumerable<Guid> Branch(Guid key, IPublishedRecordSource source, ILookup<Guid, Guid> children)
    {
        var open = new Stack<Guid>([key]);
        while (open.TryPop(out var next))
        {
            yield return next;
            foreach (var child in children[next])
            {
                open.Push(child);
            }
        }

        foreach (var below in source.Below(key))
        {
            yield return below;
        }
    }

    private static void Put(Dictionary<Guid, PublishedRecord> records, Guid key, PublishedRecord? record, IReadOnlyDictionary<Guid, PublishedRecord> before)
    {
        if (record is null)
        {
            records.Remove(key);
        }
        else
        {
            records[key] = before.TryGetValue(key, out var known) && known.SameAs(record) ? known : record;
        }
    }
}
