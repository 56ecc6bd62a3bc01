namespace UmbracoKi.Published;

/// <summary>What Umbraco has published of a document in one language, before ids and addresses are given to it.</summary>
internal sealed record PublishedTranslation
{
    /// <summary>App code, lower case.</summary>
    public required string Language { get; init; }

    public required string Culture { get; init; }

    public required string Name { get; init; }

    /// <summary>Umbraco's URL segment; may be taken, reserved or empty.</summary>
    public required string Segment { get; init; }

    public required DateTimeOffset LastUpdated { get; init; }

    public required PublishedValues Values { get; init; }

    /// <summary>How many pictures it shows in this language without an alternative text.</summary>
    public int UndescribedPictures { get; init; }

    /// <summary>What lists and breadcrumbs of other documents show of this one.</summary>
    public bool IsNamedAs(PublishedTranslation other) => Name == other.Name && Values.Text("title") == other.Values.Text("title");

    public bool SameAs(PublishedTranslation other) =>
        Culture == other.Culture
        && Name == other.Name
        && Segment == other.Segment
        && LastUpdated == other.LastUpdated
        && UndescribedPictures == other.UndescribedPictures
        && Values.SameAs(other.Values);
}
