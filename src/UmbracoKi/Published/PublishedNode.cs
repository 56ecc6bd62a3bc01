namespace UmbracoKi.Published;

/// <summary>A published document with everything apps may see of it, in all its published languages. Never changes.</summary>
internal sealed record PublishedNode
{
    public required Guid Key { get; init; }

    /// <summary>A stable number for this document, e.g. <c>location.id</c>; never given to another one.</summary>
    public required int Id { get; init; }

    /// <summary>The alias of its document type, e.g. <c>kiTopic</c>.</summary>
    public required string Type { get; init; }

    /// <summary>Null for a region.</summary>
    public required Guid? Parent { get; init; }

    public required int SortOrder { get; init; }

    public required DateTimeOffset Created { get; init; }

    /// <summary>The published languages by app code (<c>uk</c>), lower case. Never empty.</summary>
    public required IReadOnlyDictionary<string, PublishedVariant> Variants { get; init; }

    /// <summary>The values that do not vary, by property alias.</summary>
    public required PublishedValues Values { get; init; }
}
