using System.Collections.Concurrent;
using UmbracoKi.Embedded.Backoffice.Management.Problems;

namespace UmbracoKi.Embedded.Backoffice.Management.Documents;

/// <summary>How publications of whole branches ended, until an hour later.</summary>
internal sealed class BranchResults(TimeProvider time)
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<Guid, (DateTimeOffset Ended, Problem? Problem)> _results = new();

    /// <param name="problem">Null for success.</param>
    public Guid Keep(Problem? problem)
    {
        var now = time.GetUtcNow();
        foreach (var (old, _) in _results.Where(result => now - result.Value.Ended > Kept))
        {
            _results.TryRemove(old, out _);
        }

        var task = Guid.NewGuid();
        _results[task] = (now, problem);
        return task;
    }

    public bool TryFind(Guid task, out Problem? problem)
    {
        var found = _results.TryGetValue(task, out var result);
        problem = result.Problem;
        return found;
    }
}
