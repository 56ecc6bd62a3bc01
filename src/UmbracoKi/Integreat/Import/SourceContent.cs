using System.Text.Json;

namespace UmbracoKi.Integreat.Import;

/// <summary>Everything read of the source.</summary>
/// <param name="Languages">App codes that were asked for, the default first.</param>
/// <param name="RegionFields">The region's own object; undefined if the source has none.</param>
internal sealed record SourceContent(
    string Region,
    IReadOnlyList<string> Languages,
    JsonElement RegionFields,
    IReadOnlyList<SourceEntry> Entries,
    IReadOnlyList<JsonElement> Offers)
{
    /// <summary>What was read from beginning to end.</summary>
    public IReadOnlySet<(SourcePart Part, string Language)> Complete { get; init; } = new HashSet<(SourcePart, string)>();

    /// <summary>Whether what is not among the entries is not at the source.</summary>
    public bool IsComplete(SourcePart part, string language) => Complete.Contains((part, language));
}
