using UmbracoKi.Published;

namespace UmbracoKi.Integreat.Rendering;

/// <summary>One item of an answer as finished JSON, and the documents it was made of.</summary>
internal sealed class Fragment(byte[] json, long siteVersion, Guid[] madeOf)
{
    private readonly long _renderedFrom = siteVersion;
    private long _rightFor = siteVersion;

    public byte[] Json { get; } = json;

    public IReadOnlyList<Guid> MadeOf => madeOf;

    /// <summary>Whether nothing it was made of has changed since.</summary>
    public bool IsRightFor(IPublishedSite site)
    {
        var checkedFor = Interlocked.Read(ref _rightFor);
        if (checkedFor == site.Version)
        {
            return true;
        }

        foreach (var key in madeOf)
        {
            if (site.VersionOf(key) > _renderedFrom)
            {
                return false;
            }
        }

        Interlocked.Exchange(ref _rightFor, site.Version);
        return true;
    }
}
