using System.Text.Json;
using UmbracoKi.Integreat.Import;

namespace UmbracoKi.Tests.Integreat.Import;

/// <summary>Pages of an invented source.</summary>
internal static class Pages
{
    public const string Region = "musterkreis";

    public static SourceEntry Page(string language, int id, string slug, string? parent = null, int order = 1, string content = "<p>Text</p>", params SourceEntry[] translations) => new()
    {
        Part = SourcePart.Pages,
        Language = language,
        Id = id,
        Title = $"Titel {slug}",
        Content = content,
        Path = SourcePath.From($"/{Region}/{language}/{slug}/"),
        ParentPath = parent is null ? null : SourcePath.From($"/{Region}/{language}/{parent}/"),
        Order = order,
        LastUpdated = new DateTimeOffset(2026, 3, 1, 9, 30, 0, TimeSpan.FromHours(1)),
        Translations = translations.ToDictionary(entry => entry.Language, entry => new SourceReference(entry.Id, entry.Path)),
        Fields = JsonSerializer.SerializeToElement(new { }),
    };

    public static SourceContent Content(params IEnumerable<SourceEntry> entries) => new(Region, ["de", "uk", "ar"], default, [.. entries], []);

    public static WantedTree Build(SourceContent content, List<ImportProblem>? problems = null) => WantedTree.Build(content, region: null, source: null, PictureMap.None, problems ?? []);

    /// <summary>The site as it is when a plan has been carried out.</summary>
    public static Dictionary<Guid, ExistingDocument> Imported(WantedTree wanted) => wanted.Documents
        .Select((document, position) => new ExistingDocument(
            document.Key, document.Parent, position, false, document.Hash, document.Variants.ToDictionary(pair => pair.Key, pair => pair.Value.Hash)))
        .ToDictionary(existing => existing.Key);
}
