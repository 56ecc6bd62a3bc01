using NodaTime;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using UmbracoKi.ContentModel;
using UmbracoKi.Integreat.Events;
using UmbracoKi.Storage.ImportMarks;

namespace UmbracoKi.Integreat.Import;

/// <summary>Looks up what the site has already.</summary>
internal sealed class ExistingDocuments(IContentService contents, IImportMarks marks, TimeProvider time)
{
    private const int Batch = 200;

    /// <summary>The region with this slug, or null.</summary>
    public IContent? Region(string slug) => contents.GetRootContent()
        .FirstOrDefault(root => root.ContentType.Alias == DocumentTypeAliases.Region
            && string.Equals(root.GetValue("slug") as string, slug, StringComparison.OrdinalIgnoreCase));

    public IReadOnlyDictionary<Guid, ExistingDocument> Find(IReadOnlyList<PlannedDocument> wanted)
    {
        var found = wanted.Select(document => document.Key).Chunk(Batch).SelectMany(keys => contents.GetByIds(keys)).ToDictionary(content => content.Key);
        var keys = found.Values.ToDictionary(content => content.Id, content => content.Key);
        var noted = marks.Get(ImportMarkKeys.Content, [.. wanted.SelectMany(document => document.Variants.Keys
            .Select(language => ImportMarkKeys.Translation(document.Key, language))
            .Append(ImportMarkKeys.Document(document.Key)))]);
        return wanted.Where(document => found.ContainsKey(document.Key))
            .ToDictionary(document => document.Key, document => Describe(document, found[document.Key], keys, noted));
    }

    /// <summary>What earlier imports wrote below a region; without events that are over, and what is in the recycle bin.</summary>
    /// <param name="languages">App codes.</param>
    public IReadOnlyList<ImportedDocument> Imported(IContent region, IReadOnlyList<string> languages)
    {
        var below = contents.GetPagedDescendants(region.Id, 0, int.MaxValue, out _).Where(content => !IsOver(content)).ToList();
        var noted = marks.Get(ImportMarkKeys.Content, [.. below.SelectMany(content => languages
            .Select(language => ImportMarkKeys.Translation(content.Key, language))
            .Append(ImportMarkKeys.Document(content.Key)))]);
        return
        [
            .. below.Where(content => noted.ContainsKey(ImportMarkKeys.Document(content.Key))).Select(content => new ImportedDocument(
                content.Key,
                content.ContentType.Alias,
                content.Name ?? content.AvailableCultures.Select(content.GetCultureName).OfType<string>().FirstOrDefault() ?? "",
                [.. languages.Where(language => noted.ContainsKey(ImportMarkKeys.Translation(content.Key, language)))])),
        ];
    }

    private ExistingDocument Describe(PlannedDocument wanted, IContent content, Dictionary<int, Guid> keys, IReadOnlyDictionary<string, string> noted)
    {
        if (!keys.TryGetValue(content.ParentId, out var parent) && content.ParentId > 0 && contents.GetById(content.ParentId) is { } other)
        {
            keys[content.ParentId] = parent = other.Key;
        }

        return new ExistingDocument(
            content.Key,
            parent == Guid.Empty ? null : parent,
            content.SortOrder,
            content.Trashed,
            noted.GetValueOrDefault(ImportMarkKeys.Document(content.Key)),
            wanted.Variants.Keys
                .Select(language => (language, mark: noted.GetValueOrDefault(ImportMarkKeys.Translation(content.Key, language))))
                .Where(pair => pair.mark is not null)
                .ToDictionary(pair => pair.language, pair => pair.mark!, StringComparer.Ordinal));
    }

    private bool IsOver(IContent content) =>
        content.ContentType.Alias == DocumentTypeAliases.Event
        && content.GetValue<DateTime?>("start") is { } start
        && EventSchedule.Create(
            start,
            content.GetValue<DateTime?>("end") ?? start,
            content.GetValue<bool>("allDay"),
            content.GetValue<bool>("onlyWeekdays"),
            content.GetValue<string>("recurrence"),
            WireTime.Zone(Berlin.Id)).IsPast(Instant.FromDateTimeOffset(time.GetUtcNow()));
}
