namespace UmbracoKi.Integreat.Import;

/// <summary>What a source can be asked for.</summary>
internal enum SourcePart
{
    /// <summary>All regions, or the one asked for.</summary>
    Region,
    Pages,
    Locations,
    Events,
    News,
    Imprint,
    Offers,
}
