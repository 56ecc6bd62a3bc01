namespace UmbracoKi.Storage;

/// <summary>Integer ids for apps. An id, once given, never changes and never goes to another subject of its kind.</summary>
internal interface IStableIds
{
    /// <summary>The ids of documents and translations; new ones are given, in one transaction, to those that have none.</summary>
    IReadOnlyDictionary<IdSubject, int> For(IReadOnlyCollection<IdSubject> subjects);

    /// <summary>Reserves ids that subjects had on another server, in one transaction. Of two that want the same the first gets it.</summary>
    /// <returns>Those that could not get theirs; nothing of them is changed.</returns>
    IReadOnlyList<IdRefusal> Assign(IReadOnlyCollection<(IdSubject Subject, int Id)> wanted);
}
