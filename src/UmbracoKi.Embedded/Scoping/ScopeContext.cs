using Umbraco.Cms.Core.Scoping;

namespace UmbracoKi.Embedded.Scoping;

/// <summary>What is to happen when the outermost scope ends, in ascending order of priority.</summary>
internal sealed class ScopeContext : IScopeContext
{
    private readonly Dictionary<string, Enlisted> _enlisted = [];

    public Guid InstanceId { get; } = Guid.NewGuid();

    public int CreatedThreadId { get; } = Environment.CurrentManagedThreadId;

    public void Enlist(string key, Action<bool> action, int priority = 100)
        => _enlisted.TryAdd(key, new Enlisted(null, action, priority));

    public T? Enlist<T>(string key, Func<T> creator, Action<bool, T?>? action = null, int priority = 100)
    {
        if (_enlisted.TryGetValue(key, out var existing))
        {
            return existing.Item is T item
                ? item
                : throw new InvalidOperationException($"'{key}' is already enlisted with another type.");
        }

        var created = creator();
        _enlisted.Add(key, new Enlisted(created, completed => action?.Invoke(completed, created), priority));
        return created;
    }

    public T? GetEnlisted<T>(string key)
        => _enlisted.TryGetValue(key, out var existing) && existing.Item is T item ? item : default;

    public void ScopeExit(bool completed)
    {
        List<Exception> failures = [];
        foreach (var enlisted in _enlisted.Values.OrderBy(e => e.Priority).ToArray())
        {
            try
            {
                enlisted.Action(completed);
            }
            catch (Exception failure)
            {
                failures.Add(failure);
            }
        }

        _enlisted.Clear();
        if (failures.Count > 0)
        {
            throw new AggregateException("Actions enlisted in a scope failed when it ended.", failures);
        }
    }

    private sealed record Enlisted(object? Item, Action<bool> Action, int Priority);
}
