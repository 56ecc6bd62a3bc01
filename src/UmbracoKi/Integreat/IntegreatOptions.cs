namespace UmbracoKi.Integreat;

/// <summary>Settings of the Integreat API.</summary>
public sealed class IntegreatOptions
{
    public const string SectionName = "UmbracoKi:Integreat";

    /// <summary>
    /// Where links between pages lead, without trailing slash. Empty: the address the API is asked at.
    /// <c>https://integreat.app</c> keeps readers of the Integreat app inside it.
    /// </summary>
    public string PublicBaseUrl { get; set; } = "";

    /// <summary>Hosts, with all below them, of pages that content may embed. Empty: <c>vimeo.com</c>, the one the app shows.</summary>
    public IList<string> FrameHosts { get; set; } = [];

    /// <summary>Most memory for finished answers, compressed copies included, in mebibytes; the pieces they are made of may take as much again.</summary>
    public int CacheMegabytes { get; set; } = 512;

    /// <summary>News older than so many days are no longer delivered.</summary>
    public int NewsMaxAgeDays { get; set; } = 28;

    internal IReadOnlyList<string> EffectiveFrameHosts => FrameHosts.Count == 0 ? ["vimeo.com"] : [.. FrameHosts];
}
