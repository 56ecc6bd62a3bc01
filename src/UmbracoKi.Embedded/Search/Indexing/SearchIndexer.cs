using System.Data.Common;
using Microsoft.Data.Sqlite;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Persistence.Engines;
using UmbracoKi.Embedded.Search.Index;

namespace UmbracoKi.Embedded.Search.Indexing;

/// <summary>Brings the index to the present state: what was noted at once, everything else by comparing stamps.</summary>
internal sealed class SearchIndexer(
    IDatabaseEngine database,
    SearchIndex index,
    SearchableText texts,
    PendingChanges pending,
    Lazy<IContentService> documents,
    Lazy<IMediaService> media,
    ILogger<SearchIndexer> logger) : IDisposable
{
    // Small, so that a search waits little for one.
    private const int BatchSize = 50;

    private readonly Lock _turn = new();
    private readonly ManualResetEventSlim _complete = new(false);

    /// <summary>Set when there may be something to do.</summary>
    public SemaphoreSlim Wanted { get; } = new(0);

    /// <summary>Notes a change and leaves the work to whoever needs it first: the next search, or the background.</summary>
    public void Note(Action<PendingChanges.Batch> note)
    {
        pending.Note(batch =>
        {
            note(batch);
            if (batch.Everything)
            {
                _complete.Reset();
            }
        });
        Wanted.Release();
    }

    /// <summary>Indexes what was noted before the call. Returns when it can be found.</summary>
    public void ApplyNoted()
    {
        if (pending.IsEmpty && _turn.TryEnter())
        {
            _turn.Exit();
            return;
        }

        // The caller may be inside a unit of work that sees an older state of the database.
        Task applying;
        using (ExecutionContext.SuppressFlow())
        {
            applying = Task.Run(ApplyInTurn);
        }

        applying.GetAwaiter().GetResult();
    }

    /// <summary>Waits until the index holds everything there was when the host started.</summary>
    public bool WaitUntilComplete(TimeSpan patience) => _complete.Wait(patience);

    /// <summary>Forgets everything and leaves it to the background to index it again.</summary>
    public void Rebuild()
    {
        lock (_turn)
        {
            index.Clear();
        }

        Note(batch => batch.Everything = true);
    }

    /// <summary>Compares the stamps of everything and indexes what differs.</summary>
    public void CatchUp(CancellationToken cancellationToken)
    {
        int[] different;
        lock (_turn)
        {
            using var umbraco = database.OpenForReading();
            var model = NodeStates.ModelStamp(umbraco);
            if (index.Model() != model)
            {
                texts.ForgetTypes();
                index.Clear();
                index.SetModel(model);
            }

            var indexed = index.Stamps();
            var present = NodeStates.All(umbraco, database.NodeStates);
            different =
            [
                .. present.Values.Where(node => !indexed.TryGetValue(node.Id, out var stamp) || stamp != node.Stamp).Select(node => node.Id),
                .. indexed.Keys.Where(id => !present.ContainsKey(id)),
            ];
        }

        foreach (var batch in different.Chunk(BatchSize))
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                lock (_turn)
                {
                    Reindex(batch);
                }
            }
            catch (Exception failure) when (failure is not SqliteException)
            {
                // Its items still differ in their stamps; all others are not to wait for them.
                logger.LogError(failure, "{Count} items could not be indexed; the next comparison tries again", batch.Length);
            }
        }

        if (different.Length > 0)
        {
            logger.LogInformation("The search index was brought up to date: {Count} items", different.Length);
        }

        pending.Note(batch =>
        {
            if (!batch.Everything)
            {
                _complete.Set();
            }
        });
    }

    public void Dispose()
    {
        _complete.Dispose();
        Wanted.Dispose();
    }

    private void ApplyInTurn()
    {
        lock (_turn)
        {
            var batch = pending.Take();
            if (batch.IsEmpty)
            {
                return;
            }

            try
            {
                Apply(batch);
            }
            catch
            {
                // Not forgotten: the background compares everything.
                Note(again => again.Everything = true);
                throw;
            }
        }
    }

    private void Apply(PendingChanges.Batch batch)
    {
        if (batch.Everything)
        {
            // Too much for one who waits; the background does it.
            Note(again => again.Everything = true);
        }

        var ids = new HashSet<int>(batch.Items);
        string? model = null;
        using (var umbraco = database.OpenForReading())
        {
            ids.UnionWith(DifferentBelow(umbraco, batch.Branches));
            if (batch.Types.Count > 0)
            {
                texts.ForgetTypes();
                model = NodeStates.ModelStamp(umbraco);
                ids.UnionWith(NodeStates.OfTypes(umbraco, database.NodeStates, batch.Types).Keys);
            }
        }

        foreach (var part in ids.Chunk(BatchSize))
        {
            Reindex(part);
        }

        // An index that was never filled stays without, so that the comparison fills it.
        if (model is not null && index.Model() is not null)
        {
            index.SetModel(model);
        }
    }

    private IEnumerable<int> DifferentBelow(DbConnection umbraco, IReadOnlySet<int> branches)
    {
        if (branches.Count == 0)
        {
            return [];
        }

        var indexed = index.Stamps();
        var present = NodeStates.Branches(umbraco, database.NodeStates, branches);
        return present.Keys.Concat(index.Branches(branches)).Where(id => !present.TryGetValue(id, out var node) || indexed.GetValueOrDefault(id) != node.Stamp).Concat(branches);
    }

    // The stamps are read before the content: if it changes in between, the entry looks older than it is and is made again.
    private void Reindex(IReadOnlyCollection<int> ids)
    {
        IReadOnlyDictionary<int, NodeState> present;
        using (var umbraco = database.OpenForReading())
        {
            present = NodeStates.ByIds(umbraco, database.NodeStates, ids);
        }

        var loaded = Load(present.Values);
        var entries = loaded.Where(content => present.ContainsKey(content.Id)).Select(content => Entry(present[content.Id], content)).ToList();
        var indexed = entries.Select(entry => entry.Node.Id).ToHashSet();
        index.Write(entries, [.. ids.Where(id => !indexed.Contains(id))]);
    }

    private List<IContentBase> Load(IEnumerable<NodeState> nodes)
    {
        var byKind = nodes.ToLookup(node => node.Kind, node => node.Id);
        var loaded = new List<IContentBase>();
        if (byKind[UmbracoObjectTypes.Document].ToArray() is { Length: > 0 } documentIds)
        {
            loaded.AddRange(documents.Value.GetByIds(documentIds));
        }

        if (byKind[UmbracoObjectTypes.Media].ToArray() is { Length: > 0 } mediaIds)
        {
            loaded.AddRange(media.Value.GetByIds(mediaIds));
        }

        return loaded;
    }

    private SearchEntry Entry(NodeState node, IContentBase content)
    {
        try
        {
            return new SearchEntry(node, texts.Of(content));
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // One value that its editor cannot read must not keep all others from being found.
            logger.LogWarning(failure, "Item {Id} is not in the search index: its values cannot be read", node.Id);
            return new SearchEntry(node, []);
        }
    }
}
