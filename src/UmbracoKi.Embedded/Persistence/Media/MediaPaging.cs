using System.Linq.Expressions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Persistence.Accounts;
using UmbracoKi.Embedded.Persistence.ContentData;
using UmbracoKi.Embedded.Persistence.ContentTypes;
using UmbracoKi.Embedded.Persistence.Querying;

namespace UmbracoKi.Embedded.Persistence.Media;

/// <summary>Filters and orders media as Umbraco's list views ask for.</summary>
internal static class MediaPaging
{
    private static readonly RowMap<IMedia, MediaRecord> Map = MediaRecords.Map();

    public static IReadOnlyList<MediaRecord> Page(
        UmbracoDbContext database, IQuery<IMedia>? query, long pageIndex, int pageSize, out long total, IQuery<IMedia>? filter, Ordering? ordering)
    {
        var records = Map.Apply(Map.Apply(MediaRecords.Current(database), query), filter);
        total = records.LongCount();
        return total == 0
            ? []
            : [.. Order(database, records, ordering ?? Ordering.ByDefault()).Skip((int)(pageIndex * pageSize)).Take(pageSize)];
    }

    private static IQueryable<MediaRecord> Order(UmbracoDbContext database, IQueryable<MediaRecord> records, Ordering ordering)
    {
        if (ordering.IsEmpty)
        {
            return records.OrderBy(r => r.Id);
        }

        if (ordering.IsCustomField)
        {
            return ByProperty(database, records, ordering).ThenBy(r => r.Id);
        }

        var users = database.Set<UserRow>();
        var types = database.Set<ContentTypeRow>();
        var ordered = ordering.OrderBy?.ToUpperInvariant() switch
        {
            "ID" => By(records, ordering, r => r.Id),
            "SORTORDER" => By(records, ordering, r => r.SortOrder),
            "PATH" => By(records, ordering, r => r.Path),
            "LEVEL" => By(records, ordering, r => r.Level),
            "PARENTID" => By(records, ordering, r => r.ParentId),
            "TRASHED" => By(records, ordering, r => r.Trashed),
            "NAME" or "TEXT" => By(records, ordering, r => r.Name),
            "CREATEDATE" => By(records, ordering, r => r.CreateDate),
            "UPDATEDATE" or "VERSIONDATE" => By(records, ordering, r => r.VersionDate),
            "OWNER" or "CREATOR" => By(records, ordering, r => users.Where(u => u.Id == r.CreatorId).Select(u => u.Name).FirstOrDefault()),
            "UPDATER" => By(records, ordering, r => users.Where(u => u.Id == r.WriterId).Select(u => u.Name).FirstOrDefault()),
            "CONTENTTYPEALIAS" => By(records, ordering, r => types.Where(t => t.NodeId == r.ContentTypeId).Select(t => t.Alias).FirstOrDefault()),
            _ => throw new NotSupportedException($"Ordering media by '{ordering.OrderBy}' is not supported by the embedded Umbraco."),
        };
        return ordered.ThenBy(r => r.Id);
    }

    private static IOrderedQueryable<MediaRecord> ByProperty(UmbracoDbContext database, IQueryable<MediaRecord> records, Ordering ordering)
    {
        var values =
            from data in database.Set<PropertyDataRow>()
            join type in database.Set<PropertyTypeRow>() on data.PropertyTypeId equals type.Id
            where type.Alias == ordering.OrderBy && data.LanguageId == null
            select data;
        var byNumber = By(records, ordering, r => values.Where(v => v.VersionId == r.VersionId).Select(v => (double?)v.IntValue ?? (double?)v.DecimalValue).FirstOrDefault());
        return ThenBy(byNumber, ordering, r => values.Where(v => v.VersionId == r.VersionId).Select(v => v.VarcharValue ?? v.TextValue).FirstOrDefault());
    }

    private static IOrderedQueryable<MediaRecord> By<TKey>(
        IQueryable<MediaRecord> records, Ordering ordering, Expression<Func<MediaRecord, TKey>> key)
        => ordering.Direction == Direction.Descending ? records.OrderByDescending(key) : records.OrderBy(key);

    private static IOrderedQueryable<MediaRecord> ThenBy<TKey>(
        IOrderedQueryable<MediaRecord> records, Ordering ordering, Expression<Func<MediaRecord, TKey>> key)
        => ordering.Direction == Direction.Descending ? records.ThenByDescending(key) : records.ThenBy(key);
}
