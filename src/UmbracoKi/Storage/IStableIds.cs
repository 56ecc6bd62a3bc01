namespace UmbracoKi.Storage;

/// <summary>Integer ids for apps. An id, once given, never changes and never goes to another document or translation.</summary>
internal interface IStableIds
{
    /// <summary>The ids of documents and translations; new ones are given, in one transaction, to those that have none.</summary>
    /// <param name="subjects">A document (language null) or its translation (app code, lower case).</param>
    IReadOnlyDictionary<(Guid Document, string? Language), int> For(IReadOnlyCollection<(Guid Document, string? Language)> subjects);

    /// <summary>Reserves the id that a translation had on another server.</summary>
    /// <returns>False if the id already belongs to something else or the subject has another id; nothing is changed then.</returns>
    bool TryAssign(Guid document, string? language, int id);
}
