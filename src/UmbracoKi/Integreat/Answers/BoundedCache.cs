using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace UmbracoKi.Integreat.Answers;

/// <summary>A cache that never holds more than so many entries and bytes. What is in use survives; reading takes no lock.</summary>
/// <remarks>
/// Two generations: when the young one has half of what is allowed, the old one is dropped and the young one takes its
/// place. Reading an entry of the old generation puts it into the young one.
/// </remarks>
/// <param name="maxEntries">Entries of both generations together.</param>
/// <param name="maxWeight">Weight of both generations together; an entry heavier than an eighth of it is not kept.</param>
/// <param name="weigh">The weight of an entry, key included, in bytes.</param>
internal sealed class BoundedCache<TKey, TValue>(int maxEntries, long maxWeight, Func<TKey, TValue, long> weigh)
    where TKey : notnull
    where TValue : class
{
    private readonly Lock _turn = new();
    private volatile Generation _young = new();
    private volatile Generation _old = new();

    /// <summary>Entries held, those that wait to be dropped included.</summary>
    public int Count => _young.Entries.Count + _old.Entries.Count;

    /// <summary>Their weight.</summary>
    public long Weight => Interlocked.Read(ref _young.Weight) + Interlocked.Read(ref _old.Weight);

    /// <summary>The value, if it is still there.</summary>
    public bool TryGet(TKey key, [NotNullWhen(true)] out TValue? value)
    {
        if (_young.Entries.TryGetValue(key, out value))
        {
            return true;
        }

        if (!_old.Entries.TryGetValue(key, out value))
        {
            return false;
        }

        Set(key, value);
        return true;
    }

    /// <summary>Keeps a value, in place of an earlier one.</summary>
    public void Set(TKey key, TValue value)
    {
        var weight = weigh(key, value);
        if (weight > maxWeight / 8)
        {
            _young.Entries.TryRemove(key, out _);
            _old.Entries.TryRemove(key, out _);
            return;
        }

        var young = _young;
        if (young.Count >= maxEntries / 2 || Interlocked.Read(ref young.Weight) + weight > maxWeight / 2)
        {
            young = Turn(young);
        }

        if (young.Entries.TryAdd(key, value))
        {
            Interlocked.Increment(ref young.Count);
        }
        else
        {
            young.Entries[key] = value;
        }

        // A replaced value stays counted: at worst the generation turns a little early.
        Interlocked.Add(ref young.Weight, weight);
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        lock (_turn)
        {
            _old = new Generation();
            _young = new Generation();
        }
    }

    private Generation Turn(Generation full)
    {
        lock (_turn)
        {
            if (ReferenceEquals(_young, full))
            {
                _old = full;
                _young = new Generation();
            }

            return _young;
        }
    }

    private sealed class Generation
    {
        public int Count;
        public long Weight;

        public ConcurrentDictionary<TKey, TValue> Entries { get; } = new();
    }
}
