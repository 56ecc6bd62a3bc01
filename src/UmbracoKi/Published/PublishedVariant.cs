namespace UmbracoKi.Published;

/// <summary>A published document in one language.</summary>
internal sealed record PublishedVariant
{
    /// <summary>App code, lower case.</summary>
    public required string Language { get; init; }

    /// <summary>Umbraco's culture.</summary>
    public required string Culture { get; init; }

    /// <summary>A stable number for this translation; never given to another document or language.</summary>
    public required int Id { get; init; }

    /// <summary>The node's name in this language.</summary>
    public required string Name { get; init; }

    /// <summary>The last segment of its path: lower case, decoded, unique in its region, language and type. That of a region is its short name, of news their id.</summary>
    public required string Slug { get; init; }

    /// <summary>When this translation last changed, in UTC.</summary>
    public required DateTimeOffset LastUpdated { get; init; }

    /// <summary>The values that vary by culture, by property alias.</summary>
    public required PublishedValues Values { get; init; }

    /// <summary>How many pictures it shows in this language without an alternative text.</summary>
    public int UndescribedPictures { get; init; }
}
