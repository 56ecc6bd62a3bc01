using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbracoKi.Embedded.Persistence.Querying;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.Audit;

/// <summary>What was done with accounts. Entries are only ever added.</summary>
internal sealed class AuditEntryRepository(IScopedDatabase database) : IAuditEntryRepository
{
    private static readonly RowMap<IAuditEntry, AuditRow> Members = new RowMap<IAuditEntry, AuditRow>()
        .Map(nameof(IAuditEntry.Id), a => a.Id)
        .Map(nameof(IAuditEntry.PerformingUserId), a => a.PerformingUserId)
        .Map(nameof(IAuditEntry.AffectedUserId), a => a.AffectedUserId)
        .Map(nameof(IAuditEntry.EventDate), a => a.Date)
        .Map(nameof(IAuditEntry.EventType), a => a.EventType);

    private IQueryable<AuditRow> Rows => database.Reading.Set<AuditRow>();

    public IAuditEntry? Get(int id) => Rows.Where(a => a.Id == id).AsEnumerable().Select(ToEntry).SingleOrDefault();

    public IEnumerable<IAuditEntry> GetMany(params int[]? ids)
        => [.. (ids is { Length: > 0 } ? Rows.Where(a => ids.Contains(a.Id)) : Rows).OrderBy(a => a.Id).AsEnumerable().Select(ToEntry)];

    public IEnumerable<IAuditEntry> Get(IQuery<IAuditEntry> query)
        => [.. Members.Apply(Rows, query).OrderBy(a => a.Id).AsEnumerable().Select(ToEntry)];

    public bool Exists(int id) => Rows.Any(a => a.Id == id);

    public int Count(IQuery<IAuditEntry>? query) => Members.Apply(Rows, query).Count();

    /// <summary>A page of entries, newest first.</summary>
    public IEnumerable<IAuditEntry> GetPage(long pageIndex, int pageCount, out long records)
    {
        records = Rows.Count();
        return [.. Rows.OrderByDescending(a => a.Date).Skip((int)(pageIndex * pageCount)).Take(pageCount).AsEnumerable().Select(ToEntry)];
    }

    public void Save(IAuditEntry entity)
    {
        if (entity.HasIdentity)
        {
            throw new NotSupportedException("AuditEntryRepository.Save: an entry is never changed.");
        }

        var row = new AuditRow
        {
            PerformingUserId = entity.PerformingUserId,
            PerformingUserKey = entity.PerformingUserKey,
            PerformingDetails = entity.PerformingDetails,
            PerformingIp = entity.PerformingIp,
            Date = entity.EventDate,
            AffectedUserId = entity.AffectedUserId,
            AffectedUserKey = entity.AffectedUserKey,
            AffectedDetails = entity.AffectedDetails,
            EventType = entity.EventType ?? throw new ArgumentException("An audit entry needs an event type.", nameof(entity)),
            EventDetails = entity.EventDetails,
        };
        database.Writing.Add(row);
        database.Writing.SaveChanges();
        entity.Id = row.Id;
        entity.ResetDirtyProperties();
    }

    public void Delete(IAuditEntry entity) => throw new NotSupportedException("AuditEntryRepository.Delete: an entry is never deleted.");

    private static IAuditEntry ToEntry(AuditRow row)
    {
        var entry = new AuditEntry
        {
            Id = row.Id,
            PerformingUserId = row.PerformingUserId,
            PerformingUserKey = row.PerformingUserKey,
            PerformingDetails = row.PerformingDetails,
            PerformingIp = row.PerformingIp,
            EventDate = row.Date,
            AffectedUserId = row.AffectedUserId,
            AffectedUserKey = row.AffectedUserKey,
            AffectedDetails = row.AffectedDetails,
            EventType = row.EventType,
            EventDetails = row.EventDetails,
        };
        entry.ResetDirtyProperties(false);
        return entry;
    }
}
