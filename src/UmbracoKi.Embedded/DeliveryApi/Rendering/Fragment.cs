using UmbracoKi.Embedded.PublishedContent;

namespace UmbracoKi.Embedded.DeliveryApi.Rendering;

/// <summary>One rendered document: its JSON and what would make it wrong.</summary>
internal sealed class Fragment(byte[] json, IReadOnlyCollection<Guid> dependencies, bool dependsOnEverything, IPublishedSnapshot renderedFrom)
{
    private readonly long _renderedAt = renderedFrom.Version;
    private readonly long _renderedIn = renderedFrom.Epoch;
    private long _knownGoodAt = renderedFrom.Version;

    /// <summary>UTF-8.</summary>
    public byte[] Json => json;

    /// <summary>Bytes held.</summary>
    public long Weight => json.Length + (32L * dependencies.Count);

    /// <summary>Whether it still is what would be rendered now.</summary>
    public bool IsValidFor(IPublishedSnapshot snapshot)
    {
        if (Volatile.Read(ref _knownGoodAt) == snapshot.Version)
        {
            return true;
        }

        if (dependsOnEverything
            || snapshot.Version < _renderedAt
            || snapshot.Epoch != _renderedIn
            || dependencies.Any(key => snapshot.VersionOf(key) > _renderedAt))
        {
            return false;
        }

        Volatile.Write(ref _knownGoodAt, snapshot.Version);
        return true;
    }
}
