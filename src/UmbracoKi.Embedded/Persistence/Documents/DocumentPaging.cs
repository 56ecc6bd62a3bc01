using System.Linq.Expressions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Persistence.ContentData;
using UmbracoKi.Embedded.Persistence.ContentTypes;
using UmbracoKi.Embedded.Persistence.Languages;
using UmbracoKi.Embedded.Persistence.Querying;
using UmbracoKi.Embedded.Persistence.Accounts;

namespace UmbracoKi.Embedded.Persistence.Documents;

/// <summary>Filters and orders documents as Umbraco's list views ask for.</summary>
internal sealed class DocumentPaging(ILanguageRepository languages)
{
    private static readonly RowMap<IContent, DocumentRecord> Invariant = DocumentRecords.Map();

    /// <summary>Runs a query whose <see cref="Ordering.Culture"/> says in which culture names are compared.</summary>
    /// <param name="filter">A further condition; on the name it means the name in the ordering's culture.</param>
    public IReadOnlyList<DocumentRecord> Page(
        UmbracoDbContext database, Guid objectType, IQuery<IContent>? query, long pageIndex, int pageSize,
        out long total, IQuery<IContent>? filter, Ordering? ordering)
    {
        ordering ??= Ordering.ByDefault();
        var languageId = LanguageCodes.Read(languages).Find(ordering.Culture);
        var name = NameIn(database, languageId);
        var records = Invariant.Apply(DocumentRecords.Current(database, objectType), query);
        records = languageId is null
            ? Invariant.Apply(records, filter)
            : DocumentRecords.Map().Map(nameof(IContent.Name), name).Apply(records, filter);

        total = records.LongCount();
        return total == 0
            ? []
            : [.. Order(database, records, ordering, name, languageId).Skip((int)(pageIndex * pageSize)).Take(pageSize)];
    }

    private static IQueryable<DocumentRecord> Order(
        UmbracoDbContext database, IQueryable<DocumentRecord> records, Ordering ordering,
        Expression<Func<DocumentRecord, string?>> name, int? languageId)
    {
        if (ordering.IsEmpty)
        {
            return records.OrderBy(r => r.Id);
        }

        if (ordering.IsCustomField)
        {
            return ByProperty(database, records, ordering, languageId).ThenBy(r => r.Id);
        }

        var users = database.Set<UserRow>();
        var types = database.Set<ContentTypeRow>();
        var variations = database.Set<DocumentCultureVariationRow>();
        var ordered = ordering.OrderBy?.ToUpperInvariant() switch
        {
            "ID" => By(records, ordering, r => r.Id),
            "SORTORDER" => By(records, ordering, r => r.SortOrder),
            "PATH" => By(records, ordering, r => r.Path),
            "LEVEL" => By(records, ordering, r => r.Level),
            "PARENTID" => By(records, ordering, r => r.ParentId),
            "TRASHED" => By(records, ordering, r => r.Trashed),
            "NAME" or "TEXT" => By(records, ordering, name),
            "CREATEDATE" => By(records, ordering, r => r.CreateDate),
            "UPDATEDATE" or "VERSIONDATE" => By(records, ordering, r => r.VersionDate),
            "OWNER" or "CREATOR" => By(records, ordering, r => users.Where(u => u.Id == r.CreatorId).Select(u => u.Name).FirstOrDefault()),
            "UPDATER" => By(records, ordering, r => users.Where(u => u.Id == r.WriterId).Select(u => u.Name).FirstOrDefault()),
            "CONTENTTYPEALIAS" => By(records, ordering, r => types.Where(t => t.NodeId == r.ContentTypeId).Select(t => t.Alias).FirstOrDefault()),
            "PUBLISHED" when languageId is null => By(records, ordering, r => r.Published),
            "PUBLISHED" => By(records, ordering, r => variations.Any(v => v.NodeId == r.Id)
                ? variations.Any(v => v.NodeId == r.Id && v.LanguageId == languageId && v.Published)
                : r.Published),
            _ => throw new NotSupportedException($"Ordering documents by '{ordering.OrderBy}' is not supported by the embedded Umbraco."),
        };
        return ordered.ThenBy(r => r.Id);
    }

    private static IOrderedQueryable<DocumentRecord> ByProperty(
        UmbracoDbContext database, IQueryable<DocumentRecord> records, Ordering ordering, int? languageId)
    {
        var values =
            from data in database.Set<PropertyDataRow>()
            join type in database.Set<PropertyTypeRow>() on data.PropertyTypeId equals type.Id
            where type.Alias == ordering.OrderBy && (data.LanguageId == null || data.LanguageId == languageId)
            select data;
        var byNumber = By(records, ordering, r => values.Where(v => v.VersionId == r.VersionId).Select(v => (double?)v.IntValue ?? (double?)v.DecimalValue).FirstOrDefault());
        var byDate = ThenBy(byNumber, ordering, r => values.Where(v => v.VersionId == r.VersionId).Select(v => v.DateValue).FirstOrDefault());
        return ThenBy(byDate, ordering, r => values.Where(v => v.VersionId == r.VersionId).Select(v => v.VarcharValue ?? v.TextValue).FirstOrDefault());
    }

    private static Expression<Func<DocumentRecord, string?>> NameIn(UmbracoDbContext database, int? languageId)
    {
        if (languageId is null)
        {
            return r => r.Name;
        }

        var names = database.Set<ContentVersionCultureVariationRow>();
        return r => names.Where(n => n.VersionId == r.VersionId && n.LanguageId == languageId).Select(n => n.Name).FirstOrDefault() ?? r.Name;
    }

    private static IOrderedQueryable<DocumentRecord> By<TKey>(
        IQueryable<DocumentRecord> records, Ordering ordering, Expression<Func<DocumentRecord, TKey>> key)
        => ordering.Direction == Direction.Descending ? records.OrderByDescending(key) : records.OrderBy(key);

    private static IOrderedQueryable<DocumentRecord> ThenBy<TKey>(
        IOrderedQueryable<DocumentRecord> records, Ordering ordering, Expression<Func<DocumentRecord, TKey>> key)
        => ordering.Direction == Direction.Descending ? records.ThenByDescending(key) : records.ThenBy(key);
}
