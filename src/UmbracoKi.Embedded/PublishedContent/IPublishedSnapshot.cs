namespace UmbracoKi.Embedded.PublishedContent;

/// <summary>One immutable state of everything published. Whoever holds it sees no later change.</summary>
internal interface IPublishedSnapshot
{
    /// <summary>Grows with every change; two snapshots with the same version are the same.</summary>
    long Version { get; }

    /// <summary>
    /// Grows when anything rendered so far may be wrong whatever it was made of: languages, domains, content types, data types,
    /// public access, media or the dictionary changed, or everything was rebuilt.
    /// </summary>
    long Epoch { get; }

    /// <summary>
    /// The entries of a culture; <c>null</c> gives those of the documents that do not vary by culture (which are in no other list).
    /// A culture nobody uses has none. Cultures compare without case.
    /// </summary>
    /// <remarks>
    /// A document below one that is not published at all is left out; one below an ancestor that is merely
    /// not published in this culture stays in.
    /// </remarks>
    IReadOnlyList<DocumentIndexEntry> Entries(string? culture);

    /// <summary>
    /// The version at which the document last changed: its values, names, cultures, place, order or existence (an unpublished
    /// or deleted one counts as changed), or those of an ancestor that alter its route. 0 for a key never seen.
    /// </summary>
    long VersionOf(Guid key);
}
