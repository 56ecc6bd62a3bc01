using UmbracoKi.Published;

namespace UmbracoKi.Tests.Published;

/// <summary>Documents that exist; those without translations are not published. Counts what is read.</summary>
internal sealed class FakeSource(IEnumerable<PublishedRecord> documents) : IPublishedRecordSource
{
    private readonly Dictionary<Guid, PublishedRecord> _documents = documents.ToDictionary(document => document.Key);

    public List<Guid> Reads { get; } = [];

    public Exception? Failure { get; set; }

    public IReadOnlyCollection<PublishedRecord> Documents => _documents.Values;

    public PublishedRecord this[Guid key]
    {
        get => _documents[key];
        set => _documents[key] = value;
    }

    public void Remove(Guid key)
    {
        foreach (var below in Below(key).Append(key))
        {
            _documents.Remove(below);
        }
    }

    public IReadOnlyList<Guid> All() => [.. _documents.Values.Where(document => document.Parent is null).SelectMany(root => Below(root.Key).Prepend(root.Key))];

    public IReadOnlyList<Guid> Below(Guid key) =>
        [.. _documents.Values.Where(document => document.Parent == key).SelectMany(child => Below(child.Key).Prepend(child.Key))];

    public IReadOnlyList<(Guid Key, PublishedRecord? Record)> Read(IReadOnlyCollection<Guid> keys)
    {
        if (Failure is not null)
        {
            throw Failure;
        }

        Reads.AddRange(keys);
        return [.. keys.Select(key => (key, _documents.GetValueOrDefault(key) is { Translations.Count: > 0 } document ? document with { } : null))];
    }
}
