namespace UmbracoKi.Published;

/// <summary>What Umbraco has published of a document, before ids and addresses are given to it.</summary>
internal sealed record PublishedRecord
{
    public required Guid Key { get; init; }

    public required string Type { get; init; }

    /// <summary>Null at the root.</summary>
    public required Guid? Parent { get; init; }

    public required int SortOrder { get; init; }

    public required DateTimeOffset Created { get; init; }

    /// <summary>By app code, lower case. Empty if it is published in none of the site's languages.</summary>
    public required IReadOnlyDictionary<string, PublishedTranslation> Translations { get; init; }

    public required PublishedValues Values { get; init; }

    /// <summary>The documents and media it picks or links to, in any language.</summary>
    public required IReadOnlySet<Guid> References { get; init; }

    /// <summary>Whether a reader of either sees the same.</summary>
    public bool SameAs(PublishedRecord other) =>
        ReferenceEquals(this, other)
        || (HasPlaceOf(other)
            && Created == other.Created
            && Values.SameAs(other.Values)
            && References.SetEquals(other.References)
            && Translations.Values.All(translation => translation.SameAs(other.Translations[translation.Language])));

    /// <summary>Whether it takes the same place in trees and addresses.</summary>
    public bool HasPlaceOf(PublishedRecord other) =>
        ReferenceEquals(this, other)
        || (Key == other.Key
            && Type == other.Type
            && Parent == other.Parent
            && SortOrder == other.SortOrder
            && Values.Text("slug") == other.Values.Text("slug")
            && Translations.Count == other.Translations.Count
            && Translations.Values.All(translation =>
                other.Translations.TryGetValue(translation.Language, out var theirs) && theirs.Segment == translation.Segment));
}
