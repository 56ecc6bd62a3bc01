namespace UmbracoKi.Integreat.Html;

/// <summary>Where the addresses in a piece of content lead once it leaves.</summary>
/// <param name="Document">The absolute address of a document in the language of the content; null if it is not there.</param>
/// <param name="LinkBase">Put before links to the site's own pages.</param>
/// <param name="MediaBase">Put before the site's own pictures.</param>
/// <param name="FrameHosts">Hosts, with all below them, of pages that may be embedded.</param>
internal sealed record ContentAddresses(Func<Guid, string?> Document, string LinkBase, string MediaBase, IReadOnlyCollection<string> FrameHosts)
{
    private const string MediaPath = "/media/";

    /// <returns>Null if the link is refused or leads nowhere; its text stays then.</returns>
    public string? Link(string? address)
    {
        if (SafeUrl.Link(address) is not { } link)
        {
            return address is null || LocalLink.Parse(address.Trim()) is not { } wrapped ? null : Document(wrapped.Document);
        }

        if (LocalLink.Parse(link) is { } local)
        {
            return Document(local.Document) is { } target ? SafeUrl.Link(target + local.Suffix) : null;
        }

        return LocalLink.IsOne(link) ? null : Absolute(link, link.StartsWith(MediaPath, StringComparison.Ordinal) ? MediaBase : LinkBase);
    }

    /// <returns>Null if it is refused.</returns>
    public string? Picture(string? address) => SafeUrl.Picture(address) is { } picture && !LocalLink.IsOne(picture) ? Absolute(picture, MediaBase) : null;

    /// <returns>Null if this page may not be embedded.</returns>
    public string? Frame(string? address) =>
        SafeUrl.Link(address) is { } frame
        && Uri.TryCreate(frame, UriKind.Absolute, out var uri)
        && uri.Scheme == Uri.UriSchemeHttps
        && uri.UserInfo.Length == 0
        && FrameHosts.Any(host => uri.IdnHost.Equals(host, StringComparison.OrdinalIgnoreCase) || uri.IdnHost.EndsWith("." + host, StringComparison.OrdinalIgnoreCase))
            ? uri.AbsoluteUri
            : null;

    private static string Absolute(string address, string baseUrl) =>
        address is ['/', ..] and not ['/', '/' or '\\', ..] ? baseUrl + address : address;
}
