using UmbracoKi.Storage;

namespace UmbracoKi.Published;

/// <summary>One immutable state of everything published. Whoever holds it sees no later change.</summary>
/// <remarks>
/// A document counts when it and all documents above it are published in some language. An ancestor that is not
/// translated never hides a translated page: paths and trees leave it out, and its children move up to the next
/// ancestor that is translated.
/// </remarks>
internal interface IPublishedSite
{
    /// <summary>Grows with every change; 0 before the first build.</summary>
    long Version { get; }

    /// <summary>The regions in tree order, live or not.</summary>
    IReadOnlyList<PublishedNode> Regions { get; }

    PublishedNode? Find(Guid key);

    /// <summary>The document of this kind with this id; ids of translations are another numbering.</summary>
    PublishedNode? FindById(IdKind kind, int id);

    /// <summary>The region with this slug, or null. Slugs compare without case.</summary>
    PublishedNode? Region(string slug);

    /// <summary>The region a document lies in; a region lies in itself.</summary>
    PublishedNode? RegionOf(PublishedNode node);

    /// <summary>The documents of a type anywhere below a region, in tree order (depth first, by sort order).</summary>
    IReadOnlyList<PublishedNode> OfType(PublishedNode region, string type);

    /// <summary>The nearest translated topics above, outermost first; without the region.</summary>
    IReadOnlyList<PublishedNode> Ancestors(PublishedNode topic, string language);

    /// <summary>The translated topics below in this language, untranslated ones between being left out; in tree order.</summary>
    /// <param name="parent">A topic or the region.</param>
    IReadOnlyList<PublishedNode> Children(PublishedNode parent, string language);

    /// <summary>The place of a topic among the children of its nearest translated ancestor, from 0.</summary>
    int Rank(PublishedNode topic, string language);

    /// <summary>
    /// The document of this type with this slug, or that once had it, whichever is the older of two; a present slug goes
    /// before a former one. Null if there is none in this language.
    /// </summary>
    /// <param name="slug">The last segment of a path, decoded, any case.</param>
    PublishedNode? FindBySlug(PublishedNode region, string language, string type, string slug);

    /// <summary>The slugs this translation has been published with, the present one among them; empty if it is not in this language.</summary>
    IReadOnlyList<string> SlugHistory(PublishedNode node, string language);

    /// <summary>
    /// The app path of a document, <c>/region/uk/a/b</c> without trailing slash; null if it is not in this language or has
    /// no screen in the app (contacts, organisations, offers, categories, folders).
    /// </summary>
    /// <remarks>Places are below <c>locations</c>, events below <c>events</c>, news by their id below <c>news</c>; the imprint is <c>imprint</c>.</remarks>
    string? Path(PublishedNode node, string language);

    /// <summary>
    /// The version at which a document last changed, or something that its answers are made of (its path, its
    /// ancestors, what it refers to), or went; 0 if it was never there. Counts from the start of this process.
    /// </summary>
    long VersionOf(Guid key);
}
