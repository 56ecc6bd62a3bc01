using UmbracoKi.Pictures;

namespace UmbracoKi.Integreat.Import;

/// <summary>Which picture of the source is which medium of the site.</summary>
/// <param name="media">Keys of media by absolute address; what did not come is not there.</param>
/// <param name="source">The source's own address; null for a folder.</param>
internal sealed class PictureMap(IReadOnlyDictionary<string, Guid> media, Uri? source)
{
    public static readonly PictureMap None = new(new Dictionary<string, Guid>(), null);

    private static readonly HashSet<string> Replaced = new(["src", "srcset", "sizes", "data-udi"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The picture as a picker's value; null if it is not here.</summary>
    public PlannedValue? Pick(string? address) => Find(address) is { } medium ? PlannedValue.Picture(medium) : null;

    /// <summary>Shows the site's media in place of the source's pictures; what did not come, and everything else, stays byte for byte.</summary>
    /// <remarks>The address is left out as Umbraco does when it stores rich text: it is that of the medium, whatever its file is called.</remarks>
    public string Rewrite(string html) => media.Count == 0 ? html : PictureTag.Replace(html, picture =>
        Find(picture.Value("src")) is { } medium
            ? $"<img src=\"\" data-udi=\"umb://media/{medium:N}\"{picture.Without(Replaced)}>"
            : picture.Markup);

    /// <summary>The addresses of the pictures a text shows, as they stand there.</summary>
    public static IEnumerable<string> AddressesIn(string html) => PictureTag.In(html).Select(picture => picture.Value("src")).OfType<string>();

    private Guid? Find(string? address) =>
        PictureAddress.Read(address, source) is { } uri && media.TryGetValue(uri.AbsoluteUri, out var medium) ? medium : null;
}
