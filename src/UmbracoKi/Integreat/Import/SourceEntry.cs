using System.Text.Json;

namespace UmbracoKi.Integreat.Import;

/// <summary>A page, place, event, news item or imprint in one language, as the source answers it.</summary>
internal sealed record SourceEntry
{
    public required SourcePart Part { get; init; }

    /// <summary>App code, lower case.</summary>
    public required string Language { get; init; }

    /// <summary>Of this translation; for news without its <c>local-</c>.</summary>
    public required int Id { get; init; }

    public required string Title { get; init; }

    public required string Content { get; init; }

    /// <summary>Normalised; null if it has none.</summary>
    public SourcePath? Path { get; init; }

    public SourcePath? ParentPath { get; init; }

    public int Order { get; init; }

    public DateTimeOffset? LastUpdated { get; init; }

    /// <summary>The same document in other languages.</summary>
    public IReadOnlyDictionary<string, SourceReference> Translations { get; init; } = new Dictionary<string, SourceReference>();

    /// <summary>The whole object, for what only one part has.</summary>
    public JsonElement Fields { get; init; }

    public string Describe() => $"{Part} {Language} {Id} \"{Title}\"";
}
