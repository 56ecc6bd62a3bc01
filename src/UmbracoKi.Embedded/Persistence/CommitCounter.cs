namespace UmbracoKi.Embedded.Persistence;

/// <summary>Counts commits, so that a cache can tell whether what a reader brings was read before the last change.</summary>
internal sealed class CommitCounter
{
    private readonly Lock _gate = new();
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

    public void Increment()
    {
        lock (_gate)
        {
            _current++;
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
