using Umbraco.Cms.Core.Models.PublishedContent;

namespace UmbracoKi.Embedded.PublishedContent;

/// <summary>One state of a document, published or draft, as it was when it was read. Never changes.</summary>
internal sealed record PublishedDocumentData
{
    public required Guid Key { get; init; }

    public required int Id { get; init; }

    public required Guid ContentTypeKey { get; init; }

    public required bool IsDraft { get; init; }

    public required string Path { get; init; }

    public required int Level { get; init; }

    public required int SortOrder { get; init; }

    public required int? TemplateId { get; init; }

    public required int CreatorId { get; init; }

    public required DateTime CreateDate { get; init; }

    public required int WriterId { get; init; }

    public required DateTime UpdateDate { get; init; }

    /// <summary>By culture, ignoring case; a document that does not vary has the one entry <c>""</c>.</summary>
    public required IReadOnlyDictionary<string, PublishedCultureInfo> Cultures { get; init; }

    /// <summary>The cultures in which the document is published; <c>""</c> for one that does not vary. Empty if it is not.</summary>
    public required IReadOnlySet<string> PublishedCultures { get; init; }

    /// <summary>Values as property editors store them, by property alias.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<StoredValue>> Values { get; init; }

    /// <param name="Culture">Empty if the value does not vary by culture.</param>
    /// <param name="Segment">Empty if the value does not vary by segment.</param>
    internal sealed record StoredValue(string Culture, string Segment, object? Value);
}
