using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using UmbracoKi.ContentModel;
using UmbracoKi.Storage.ImportMarks;

namespace UmbracoKi.Integreat.Import;

/// <summary>Looks up what the site has already.</summary>
internal sealed class ExistingDocuments(IContentService contents, IImportMarks marks)
{
    private const int Batch = 200;

    /// <summary>The key of the region with this slug, or null.</summary>
    public Guid? Region(string slug) => contents.GetRootContent()
        .FirstOrDefault(root => root.ContentType.Alias == DocumentTypeAliases.Region
            && string.Equals(root.GetValue("slug") as string, slug, StringComparison.OrdinalIgnoreCase))?.Key;

    public IReadOnlyDictionary<Guid, ExistingDocument> Find(IReadOnlyList<PlannedDocument> wanted)
    {
        var found = wanted.Select(document => document.Key).Chunk(Batch).SelectMany(keys => contents.GetByIds(keys)).ToDictionary(content => content.Key);
        var keys = found.Values.ToDictionary(content => content.Id, content => content.Key);
        return wanted.Where(document => found.ContainsKey(document.Key))
            .ToDictionary(document => document.Key, document => Describe(document, found[document.Key], keys));
    }

    private ExistingDocument Describe(PlannedDocument wanted, IContent content, Dictionary<int, Guid> keys)
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
            marks.Get(ImportMarkKeys.Content, ImportMarkKeys.Document(content.Key)),
            wanted.Variants.Keys
                .Select(language => (language, mark: TranslationMark.Parse(marks.Get(ImportMarkKeys.Content, ImportMarkKeys.Translation(content.Key, language)))))
                .Where(pair => pair.mark is not null)
                .ToDictionary(pair => pair.language, pair => pair.mark!.Hash, StringComparer.Ordinal));
    }
}
