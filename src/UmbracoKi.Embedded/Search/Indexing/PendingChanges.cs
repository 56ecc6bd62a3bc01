namespace UmbracoKi.Embedded.Search.Indexing;

/// <summary>What has changed since the index was last written, by id.</summary>
internal sealed class PendingChanges
{
    private readonly Lock _gate = new();
    private Batch _next = new();

    /// <summary>Whether anything has been noted and not been taken.</summary>
    public bool IsEmpty
    {
        get
        {
            lock (_gate)
            {
                return _next.IsEmpty;
            }
        }
    }

    public void Note(Action<Batch> note)
    {
        lock (_gate)
        {
            note(_next);
        }
    }

    /// <summary>Everything noted so far. Whoever takes it sees to it.</summary>
    public Batch Take()
    {
        lock (_gate)
        {
            var taken = _next;
            _next = new Batch();
            return taken;
        }
    }

    internal sealed class Batch
    {
        public HashSet<int> Items { get; } = [];

        public HashSet<int> Branches { get; } = [];

        public HashSet<int> Types { get; } = [];

        /// <summary>Whether all stamps are to be compared.</summary>
        public bool Everything { get; set; }

        public bool IsEmpty => Items.Count == 0 && Branches.Count == 0 && Types.Count == 0 && !Everything;
    }
}
