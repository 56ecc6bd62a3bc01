namespace UmbracoKi.Published;

/// <summary>What has changed since the last state was made. Collected from any thread, taken by the one that makes the next.</summary>
internal sealed class PendingChanges
{
    private readonly Lock _lock = new();
    private ChangedDocuments? _changes;
    private volatile bool _any;

    /// <summary>One volatile read.</summary>
    public bool Any => _any;

    public void Add(ChangedDocuments changes)
    {
        lock (_lock)
        {
            _changes = _changes is null ? changes : _changes.And(changes);
            _any = true;
        }
    }

    /// <returns>Null if there are none. <see cref="Any"/> stays true until <see cref="Done"/>, so that nobody overtakes the one who took them.</returns>
    public ChangedDocuments? Take()
    {
        lock (_lock)
        {
            var changes = _changes;
            _changes = null;
            return changes;
        }
    }

    /// <summary>What was taken can be seen now.</summary>
    public void Done()
    {
        lock (_lock)
        {
            _any = _changes is not null;
        }
    }
}
