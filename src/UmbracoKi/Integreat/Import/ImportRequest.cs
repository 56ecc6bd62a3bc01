namespace UmbracoKi.Integreat.Import;

/// <summary>What is to be imported.</summary>
/// <param name="Source">The base URL of a server, or a folder of saved answers.</param>
/// <param name="Region">The region's slug, there and here.</param>
/// <param name="Languages">App codes; empty for all the source has.</param>
/// <param name="DryRun">Only say what would be done.</param>
public sealed record ImportRequest(string Source, string Region, IReadOnlyList<string> Languages, bool DryRun = false)
{
    /// <summary>Fetch no pictures; those that came earlier stay, and stay in use.</summary>
    public bool WithoutPictures { get; init; }
}
