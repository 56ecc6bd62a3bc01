namespace UmbracoKi.Integreat.Import;

/// <summary>A document in one language, as it shall be.</summary>
internal sealed record PlannedVariant
{
    /// <summary>The node's name.</summary>
    public required string Name { get; init; }

    /// <summary>By property alias.</summary>
    public IReadOnlyDictionary<string, PlannedValue> Values { get; init; } = new Dictionary<string, PlannedValue>();

    /// <summary>The integer apps know this translation by; null if the source has none.</summary>
    public int? Id { get; init; }

    public DateTimeOffset? LastUpdated { get; init; }

    /// <summary>The last segment of its path at the source.</summary>
    public string? Slug { get; init; }

    /// <summary>The same for the same variant, in every run and on every machine.</summary>
    public string Hash => ContentHash.Of([Name, FormattableString.Invariant($"{Id}"), FormattableString.Invariant($"{LastUpdated:O}"), Slug ?? "", .. ContentHash.Parts(Values)]);
}
