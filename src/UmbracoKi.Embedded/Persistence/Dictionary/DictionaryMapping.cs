using Umbraco.Cms.Core.Models;
using UmbracoKi.Embedded.Persistence.Querying;

namespace UmbracoKi.Embedded.Persistence.Dictionary;

internal static class DictionaryMapping
{
    public static readonly RowMap<IDictionaryItem, DictionaryRow> Members = new RowMap<IDictionaryItem, DictionaryRow>()
        .Map(nameof(IDictionaryItem.Id), d => d.Id)
        .Map(nameof(IDictionaryItem.Key), d => d.Key)
        .Map(nameof(IDictionaryItem.ParentId), d => d.ParentKey)
        .Map(nameof(IDictionaryItem.ItemKey), d => d.ItemKey);

    public static IDictionaryItem ToItem(
        DictionaryRow row, IEnumerable<LanguageTextRow> texts, IReadOnlyDictionary<int, ILanguage> languages)
    {
        var item = new DictionaryItem(row.ParentKey, row.ItemKey)
        {
            Id = row.Id,
            Key = row.Key,
            Translations = [.. texts.Select(text => ToTranslation(text, languages[text.LanguageId]))],
        };
        item.ResetDirtyProperties(false);
        return item;
    }

    public static DictionaryRow ToRow(IDictionaryItem item) => new()
    {
        Id = item.Id,
        Key = item.Key,
        ParentKey = item.ParentId,
        ItemKey = item.ItemKey,
    };

    private static DictionaryTranslation ToTranslation(LanguageTextRow row, ILanguage language)
    {
        var translation = new DictionaryTranslation(language, row.Value, row.DictionaryKey) { Id = row.Id };
        translation.ResetDirtyProperties(false);
        return translation;
    }
}
