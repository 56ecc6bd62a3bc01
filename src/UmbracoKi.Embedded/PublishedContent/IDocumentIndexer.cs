using Umbraco.Cms.Core.Models;

namespace UmbracoKi.Embedded.PublishedContent;

/// <summary>Runs the index handlers (Umbraco's standard fields and those of packages) on a document.</summary>
/// <remarks>
/// Parent and ancestors come from the navigation service, so index after it has been updated, and index the whole
/// branch again after a move. <see cref="DocumentIndexEntry.SortPosition"/> is 0: the caller knows the tree and sets it.
/// </remarks>
internal interface IDocumentIndexer
{
    /// <summary>
    /// The entries of the published values: one per published culture, or one with culture <c>null</c> when the type does not vary.
    /// None for a document that is not published, is trashed, is protected by public access, or whose type the Delivery API must not show.
    /// </summary>
    IEnumerable<(string? Culture, DocumentIndexEntry Entry)> Index(IContent content);

    /// <summary>The same for the draft values, for preview: one entry per culture that has a name.</summary>
    IEnumerable<(string? Culture, DocumentIndexEntry Entry)> IndexDraft(IContent content);
}
