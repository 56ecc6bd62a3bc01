using Microsoft.Extensions.Options;
using UmbracoKi.Embedded.DeliveryApi.Caching;
using UmbracoKi.Embedded.PublishedContent;

namespace UmbracoKi.Embedded.DeliveryApi.Rendering;

/// <summary>Tells apart the renderings of a document.</summary>
/// <param name="Key">The document.</param>
/// <param name="Culture">The culture it is shown in.</param>
/// <param name="Shape">What <c>expand</c> and <c>fields</c> make of it.</param>
/// <param name="Host">Scheme and host, where routes depend on them; else empty.</param>
internal readonly record struct FragmentKey(Guid Key, string Culture, string Shape, string Host);

/// <summary>Keeps rendered documents until a change touches what they are made of.</summary>
internal sealed class FragmentCache(IOptions<DeliveryApiLimits> limits)
{
    private readonly BoundedCache<FragmentKey, Fragment> _fragments = new(
        limits.Value.MaxCachedEntries,
        limits.Value.MaxCachedBytes,
        (key, fragment) => 200 + (2L * (key.Shape.Length + key.Host.Length)) + fragment.Weight);

    /// <summary>The rendering, if it still holds.</summary>
    public Fragment? Find(FragmentKey key, IPublishedSnapshot snapshot)
        => _fragments.TryGet(key, out var fragment) && fragment.IsValidFor(snapshot) ? fragment : null;

    /// <summary>Keeps a rendering.</summary>
    public void Keep(FragmentKey key, Fragment fragment) => _fragments.Set(key, fragment);

    /// <summary>Forgets all renderings.</summary>
    public void Clear() => _fragments.Clear();
}
