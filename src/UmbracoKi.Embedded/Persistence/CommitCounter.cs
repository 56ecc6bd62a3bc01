namespace UmbracoKi.Embedded.Persistence;

/// <summary>Counts commits and notes what each changed, so that a cache can tell whether what it holds is still current.</summary>
internal sealed class CommitCounter
{
    private readonly Lock _gate = new();
    private readonly Dictionary<Type, long> _changes = [];
    private long _current;

    public long Current
    {
        get
        {
            lock (_gate)
            {
                return _current;
            }
        }
    }

    /// <param name="changed">The kinds of entities that the commit changed, as far as a cache asks for them.</param>
    public void Increment(IReadOnlyCollection<Type> changed)
    {
        lock (_gate)
        {
            _current++;
            foreach (var type in changed)
            {
                _changes[type] = _current;
            }
        }
    }

    /// <summary>Whether none of these kinds of entities was changed by a commit after <paramref name="snapshot"/>.</summary>
    public bool AreUnchangedSince(long snapshot, IReadOnlyCollection<Type> types)
    {
        lock (_gate)
        {
            return types.All(type => !_changes.TryGetValue(type, out var changed) || changed <= snapshot);
        }
    }

    /// <summary>Runs <paramref name="action"/> unless something was committed after <paramref name="snapshot"/>.</summary>
    public void IfUnchangedSince(long snapshot, Action action)
    {
        lock (_gate)
        {
            if (snapshot == _current)
            {
                action();
            }
        }
    }
}
