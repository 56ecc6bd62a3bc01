using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;
using UmbracoKi.Embedded.Persistence.Caching;
using UmbracoKi.Embedded.Persistence.Languages;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.Dictionary;

/// <summary>Texts that belong to no document, by name and language.</summary>
internal sealed class DictionaryRepository(
    AppCaches caches, IScopedDatabase database, CommitCounter commits, ILanguageRepository languages)
    : WholeSetRepository<IDictionaryItem>(caches, database, commits, typeof(ILanguage)), IDictionaryRepository
{
    public IDictionaryItem? Get(Guid uniqueId) => Find(uniqueId);

    public IDictionaryItem? Get(string key) => Find(i => i.ItemKey.Equals(key, StringComparison.OrdinalIgnoreCase));

    public IEnumerable<IDictionaryItem> GetMany(params Guid[] uniqueIds)
        => uniqueIds.Length == 0 ? GetMany(Array.Empty<int>()) : Many(i => uniqueIds.Contains(i.Key));

    public IEnumerable<IDictionaryItem> GetManyByKeys(params string[] keys)
        => keys.Length == 0 ? GetMany(Array.Empty<int>()) : Many(i => keys.Contains(i.ItemKey, StringComparer.OrdinalIgnoreCase));

    /// <inheritdoc />
    /// <param name="parentId">Null means all items.</param>
    /// <param name="filter">Beginning of the name, or a part of any translation; null or blank for all.</param>
    public IEnumerable<IDictionaryItem> GetDictionaryItemDescendants(Guid? parentId, string? filter = null)
    {
        var below = Read(all => Below(all, parentId));
        return Many(item => below.Contains(item.Key) && Matches(item, filter)).OrderBy(i => i.ItemKey, StringComparer.OrdinalIgnoreCase);
    }

    public Dictionary<string, Guid> GetDictionaryItemKeyMap() => Read(all => all.ToDictionary(i => i.ItemKey, i => i.Key));

    protected override IReadOnlyList<IDictionaryItem> Load(UmbracoDbContext context)
    {
        var isoCodes = context.Set<LanguageRow>().ToDictionary(l => l.Id, l => l.IsoCode);
        var byId = context.Set<LanguageRow>().AsEnumerable().ToDictionary(l => l.Id, l => LanguageMapping.ToLanguage(l, isoCodes));
        var texts = context.Set<LanguageTextRow>().OrderBy(t => t.Id).ToLookup(t => t.DictionaryKey);
        return [.. context.Set<DictionaryRow>().OrderBy(d => d.Key).AsEnumerable()
            .Select(row => DictionaryMapping.ToItem(row, texts[row.Key], byId))];
    }

    protected override IQueryable<int> FindIds(UmbracoDbContext context, IQuery<IDictionaryItem>? query)
        => DictionaryMapping.Members.Apply(context.Set<DictionaryRow>(), query).Select(d => d.Id);

    protected override void Insert(UmbracoDbContext context, IDictionaryItem item)
    {
        var row = DictionaryMapping.ToRow(item);
        context.Add(row);
        context.SaveChanges();
        item.Id = row.Id;
        SaveTexts(context, item);
    }

    protected override void Update(UmbracoDbContext context, IDictionaryItem item)
    {
        context.Update(DictionaryMapping.ToRow(item));
        context.SaveChanges();
        SaveTexts(context, item);
    }

    protected override void Remove(UmbracoDbContext context, IDictionaryItem item)
    {
        foreach (var childKey in context.Set<DictionaryRow>().Where(d => d.ParentKey == item.Key).Select(d => d.Key).ToList())
        {
            Remove(context, Get(childKey)!);
        }

        context.Set<LanguageTextRow>().Where(t => t.DictionaryKey == item.Key).ExecuteDelete();
        context.Set<DictionaryRow>().Where(d => d.Key == item.Key).ExecuteDelete();
    }

    /// <summary>Adds and changes texts; a language the item does not speak of keeps its text, as in a full Umbraco.</summary>
    private void SaveTexts(UmbracoDbContext context, IDictionaryItem item)
    {
        var existing = context.Set<LanguageTextRow>().Where(t => t.DictionaryKey == item.Key).ToDictionary(t => t.LanguageId, t => t.Id);
        foreach (var translation in item.Translations)
        {
            var languageId = languages.GetIdByIsoCode(translation.LanguageIsoCode)!.Value;
            var row = new LanguageTextRow
            {
                Id = existing.GetValueOrDefault(languageId),
                LanguageId = languageId,
                DictionaryKey = item.Key,
                Value = translation.Value.ToValidXmlString(),
            };
            context.Update(row);
            context.SaveChanges();
            translation.Id = row.Id;
            translation.Key = item.Key;
        }
    }

    private static HashSet<Guid> Below(IReadOnlyList<IDictionaryItem> all, Guid? parentKey)
    {
        if (parentKey is null)
        {
            return [.. all.Select(i => i.Key)];
        }

        var children = all.ToLookup(i => i.ParentId);
        HashSet<Guid> found = [];
        Queue<Guid> open = new([parentKey.Value]);
        while (open.TryDequeue(out var key))
        {
            foreach (var child in children[key])
            {
                if (found.Add(child.Key))
                {
                    open.Enqueue(child.Key);
                }
            }
        }

        return found;
    }

    private static bool Matches(IDictionaryItem item, string? filter)
        => string.IsNullOrWhiteSpace(filter)
            || item.ItemKey.StartsWith(filter, StringComparison.OrdinalIgnoreCase)
            || item.Translations.Any(t => t.Value.Contains(filter, StringComparison.OrdinalIgnoreCase));
}
