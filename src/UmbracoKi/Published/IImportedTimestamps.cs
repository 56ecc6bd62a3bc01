namespace UmbracoKi.Published;

/// <summary>When imported translations last changed at their source.</summary>
internal interface IImportedTimestamps
{
    /// <summary>
    /// The source's time of each translation that reads as imported. Those an editor has changed since, and those never
    /// imported, are left out.
    /// </summary>
    IReadOnlyDictionary<(Guid Document, string Language), DateTimeOffset> Find(IReadOnlyCollection<TranslationText> translations);
}
