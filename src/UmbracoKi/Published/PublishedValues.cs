namespace UmbracoKi.Published;

/// <summary>Values by property alias, read as what the content model says they are. A missing one is empty, never an error.</summary>
internal sealed class PublishedValues(IReadOnlyDictionary<string, object> values)
{
    public static readonly PublishedValues None = new(new Dictionary<string, object>());

    /// <summary>Trimmed text; empty if there is none. Rich text comes as its stored HTML markup, local links unresolved.</summary>
    public string Text(string alias) => (values.GetValueOrDefault(alias) as string)?.Trim() ?? string.Empty;

    /// <summary>As <see cref="Text"/>, but null if there is none.</summary>
    public string? TextOrNull(string alias) => Text(alias) is { Length: > 0 } text ? text : null;

    public bool Flag(string alias) => values.GetValueOrDefault(alias) is true;

    public decimal? Number(string alias) => values.GetValueOrDefault(alias) as decimal?;

    /// <summary>A wall-clock time of the region.</summary>
    public DateTime? Time(string alias) => values.GetValueOrDefault(alias) as DateTime?;

    /// <summary>The documents picked, in order.</summary>
    public IReadOnlyList<Guid> Picked(string alias) => values.GetValueOrDefault(alias) as IReadOnlyList<Guid> ?? [];

    /// <summary>The absolute path of the picked picture (<c>/media/…</c>), or null.</summary>
    public string? Picture(string alias) => TextOrNull(alias);

    /// <summary>Whether every value reads the same from both.</summary>
    public bool SameAs(PublishedValues other) =>
        ReferenceEquals(this, other) || (Count == other.Count && All.All(value => AreSame(value.Value, other.Value(value.Key))));

    private IReadOnlyDictionary<string, object> All => values;

    private int Count => values.Count;

    private object? Value(string alias) => values.GetValueOrDefault(alias);

    private static bool AreSame(object one, object? other) =>
        one is IReadOnlyList<Guid> keys ? other is IReadOnlyList<Guid> others && keys.SequenceEqual(others) : one.Equals(other);
}
