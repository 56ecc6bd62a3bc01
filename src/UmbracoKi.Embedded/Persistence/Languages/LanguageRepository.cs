using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbracoKi.Embedded.Persistence.Caching;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.Languages;

/// <summary>The site's languages. ISO codes come back exactly as they were saved and are found in any casing.</summary>
internal sealed class LanguageRepository(AppCaches caches, IScopedDatabase database, CommitCounter commits)
    : WholeSetRepository<ILanguage>(caches, database, commits), ILanguageRepository
{
    public ILanguage? GetByIsoCode(string isoCode) => Find(l => Matches(l, isoCode));

    public int? GetIdByIsoCode(string? isoCode, bool throwOnNotFound = true)
    {
        if (isoCode is null)
        {
            return null;
        }

        var id = Read(all => all.FirstOrDefault(l => Matches(l, isoCode))?.Id);
        return id is null && throwOnNotFound ? throw NoLanguage(isoCode, nameof(isoCode)) : id;
    }

    public string? GetIsoCodeById(int? id, bool throwOnNotFound = true)
    {
        if (id is null)
        {
            return null;
        }

        var isoCode = Read(all => all.FirstOrDefault(l => l.Id == id)?.IsoCode);
        return isoCode is null && throwOnNotFound ? throw NoLanguage($"{id}", nameof(id)) : isoCode;
    }

    public string[] GetIsoCodesByIds(ICollection<int> ids, bool throwOnNotFound = true)
        => [.. ids.Select(id => GetIsoCodeById(id, throwOnNotFound)).OfType<string>()];

    public string GetDefaultIsoCode() => Read(Default).IsoCode;

    public int? GetDefaultId() => Read(Default).Id;

    protected override IReadOnlyList<ILanguage> Load(UmbracoDbContext context)
    {
        var rows = context.Set<LanguageRow>().OrderBy(l => l.Id).ToList();
        var isoCodes = rows.ToDictionary(l => l.Id, l => l.IsoCode);
        return [.. rows.Select(row => LanguageMapping.ToLanguage(row, isoCodes))];
    }

    protected override IQueryable<int> FindIds(UmbracoDbContext context, IQuery<ILanguage>? query)
        => LanguageMapping.Members.Apply(context.Set<LanguageRow>(), query).Select(l => l.Id);

    protected override void Insert(UmbracoDbContext context, ILanguage language)
    {
        RefuseIncomplete(language);
        RefuseDuplicate(context, language);
        TakeDefaultFromOthers(context, language);

        var row = LanguageMapping.ToRow(language, FallbackId(context, language));
        context.Add(row);
        context.SaveChanges();
        language.Id = row.Id;
    }

    protected override void Update(UmbracoDbContext context, ILanguage language)
    {
        RefuseIncomplete(language);
        RefuseDuplicate(context, language);
        if (!language.IsDefault && context.Set<LanguageRow>().Any(l => l.Id == language.Id && l.IsDefault))
        {
            throw new InvalidOperationException(
                $"The default language ({language.IsoCode}) cannot stop being it; make another language the default instead.");
        }

        TakeDefaultFromOthers(context, language);
        context.Update(LanguageMapping.ToRow(language, FallbackId(context, language)));
        context.SaveChanges();
    }

    protected override void Remove(UmbracoDbContext context, ILanguage language)
    {
        if (context.Set<LanguageRow>().Any(l => l.Id == language.Id && l.IsDefault))
        {
            throw new InvalidOperationException($"The default language ({language.IsoCode}) cannot be deleted.");
        }

        LanguageRemoval.Run(context, language.Id);
    }

    private static bool Matches(ILanguage language, string isoCode)
        => language.IsoCode.Equals(isoCode, StringComparison.OrdinalIgnoreCase);

    private static ILanguage Default(IReadOnlyList<ILanguage> all)
        => all.FirstOrDefault(l => l.IsDefault)
            ?? throw new InvalidOperationException("No row of umbracoLanguage is the default language; mark one as such.");

    private static ArgumentException NoLanguage(string asked, string parameter)
        => new($"There is no language {asked}.", parameter);

    private static void RefuseIncomplete(ILanguage language)
    {
        if (string.IsNullOrWhiteSpace(language.IsoCode) || string.IsNullOrWhiteSpace(language.CultureName))
        {
            throw new InvalidOperationException("A language needs an ISO code and a name.");
        }
    }

    private static void RefuseDuplicate(UmbracoDbContext context, ILanguage language)
    {
        if (context.Set<LanguageRow>().Any(l => l.IsoCode == language.IsoCode && l.Id != language.Id))
        {
            throw new InvalidOperationException($"There already is a language {language.IsoCode}.");
        }
    }

    private static void TakeDefaultFromOthers(UmbracoDbContext context, ILanguage language)
    {
        if (language.IsDefault)
        {
            context.Set<LanguageRow>()
                .Where(l => l.IsDefault && l.Id != language.Id)
                .ExecuteUpdate(set => set.SetProperty(l => l.IsDefault, false));
        }
    }

    private static int? FallbackId(UmbracoDbContext context, ILanguage language)
        => language.FallbackIsoCode is { } isoCode
            ? context.Set<LanguageRow>().Where(l => l.IsoCode == isoCode).Select(l => (int?)l.Id).FirstOrDefault()
                ?? throw NoLanguage(isoCode, nameof(language))
            : null;
}
