using NodaTime;
using UmbracoKi.Languages;
using UmbracoKi.Published;

namespace UmbracoKi.Integreat.Rendering;

/// <summary>What rendering one item needs, and a note of the documents it used.</summary>
internal sealed class RenderContext
{
    private readonly HashSet<Guid> _used = [];

    public RenderContext(ApiRequest request, IntegreatOptions options, SiteLanguages languages)
    {
        Site = request.Site;
        Region = request.AskedRegion;
        Language = request.Language;
        DefaultLanguage = languages.Default.AppCode.ToLowerInvariant();
        BaseUrl = request.BaseUrl;
        LinkBaseUrl = options.PublicBaseUrl.Length > 0 ? options.PublicBaseUrl.TrimEnd('/') : request.BaseUrl;
        FrameHosts = options.EffectiveFrameHosts;
        Zone = WireTime.Zone(request.AskedRegion?.Values.Text("timeZone") ?? "");
        if (Region is not null)
        {
            Uses(Region.Key);
        }
    }

    public IPublishedSite Site { get; }

    public PublishedNode? Region { get; }

    /// <summary>App code asked for.</summary>
    public string Language { get; }

    /// <summary>App code of the site's default language, lower case.</summary>
    public string DefaultLanguage { get; }

    /// <summary>For <c>url</c> and pictures.</summary>
    public string BaseUrl { get; }

    /// <summary>For links inside content.</summary>
    public string LinkBaseUrl { get; }

    public IReadOnlyCollection<string> FrameHosts { get; }

    /// <summary>Of the region asked for.</summary>
    public DateTimeZone Zone { get; }

    public IReadOnlyCollection<Guid> Used => _used;

    /// <summary>Notes that the item changes when this document does, also if it does not exist (yet).</summary>
    public void Uses(Guid document) => _used.Add(document);

    /// <summary>The document, noted as used; null if it is not published.</summary>
    public PublishedNode? Find(Guid document)
    {
        Uses(document);
        return Site.Find(document);
    }

    /// <summary>The documents picked that are published, in order, noted as used.</summary>
    public IEnumerable<PublishedNode> Picked(PublishedValues values, string alias) =>
        values.Picked(alias).Select(Find).OfType<PublishedNode>();

    /// <summary>A server-relative address made absolute; null stays null.</summary>
    public string? Absolute(string? address) => address is ['/', ..] and not ['/', '/', ..] ? BaseUrl + address : address;
}
