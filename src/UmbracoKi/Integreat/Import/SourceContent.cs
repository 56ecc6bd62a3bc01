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
    IReadOnlyList<JsonElement> Offers);
