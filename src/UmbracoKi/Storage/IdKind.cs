namespace UmbracoKi.Storage;

/// <summary>
/// What apps know by integer ids. Each kind numbers its documents, and apart from them its translations, on its own: a
/// page, its translation and a place may have the same number, as at Integreat.
/// </summary>
internal enum IdKind
{
    /// <summary>Documents no app has an id of: folders, contacts, offers.</summary>
    Other,
    Region,
    Page,
    Place,
    PlaceCategory,
    Event,
    News,
    Imprint,
    Organisation,
}
