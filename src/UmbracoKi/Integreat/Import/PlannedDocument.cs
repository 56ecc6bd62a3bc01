namespace UmbracoKi.Integreat.Import;

/// <summary>A document as it shall be after the import.</summary>
internal sealed record PlannedDocument
{
    public required Guid Key { get; init; }

    /// <summary>Null for a region.</summary>
    public required Guid? Parent { get; init; }

    /// <summary>The alias of its document type.</summary>
    public required string Type { get; init; }

    /// <summary>The integer apps know the document by in all languages; null if the source has none.</summary>
    public int? Id { get; init; }

    /// <summary>By app code; the default language is always among them.</summary>
    public required IReadOnlyDictionary<string, PlannedVariant> Variants { get; init; }

    /// <summary>The values that do not vary, by property alias.</summary>
    public IReadOnlyDictionary<string, PlannedValue> Values { get; init; } = new Dictionary<string, PlannedValue>();

    /// <summary>Of what does not vary.</summary>
    public string Hash => ContentHash.Of([Type, FormattableString.Invariant($"{Id}"), .. ContentHash.Parts(Values)]);
}
