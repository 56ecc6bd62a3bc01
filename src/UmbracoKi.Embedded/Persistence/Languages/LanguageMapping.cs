using Umbraco.Cms.Core.Models;
using UmbracoKi.Embedded.Persistence.Querying;

namespace UmbracoKi.Embedded.Persistence.Languages;

internal static class LanguageMapping
{
    public static readonly RowMap<ILanguage, LanguageRow> Members = new RowMap<ILanguage, LanguageRow>()
        .Map(nameof(ILanguage.Id), l => l.Id)
        .Map(nameof(ILanguage.IsoCode), l => l.IsoCode)
        .Map(nameof(ILanguage.CultureName), l => l.Name)
        .Map(nameof(ILanguage.IsDefault), l => l.IsDefault)
        .Map(nameof(ILanguage.IsMandatory), l => l.IsMandatory);

    public static ILanguage ToLanguage(LanguageRow row, IReadOnlyDictionary<int, string> isoCodes)
    {
        var language = new Language(row.IsoCode, row.Name)
        {
            Id = row.Id,
            IsDefault = row.IsDefault,
            IsMandatory = row.IsMandatory,
            FallbackIsoCode = row.FallbackId is { } id ? isoCodes[id] : null,
        };
        language.ResetDirtyProperties(false);
        return language;
    }

    public static LanguageRow ToRow(ILanguage language, int? fallbackId) => new()
    {
        Id = language.Id,
        IsoCode = language.IsoCode,
        Name = language.CultureName,
        IsDefault = language.IsDefault,
        IsMandatory = language.IsMandatory,
        FallbackId = fallbackId,
    };
}
