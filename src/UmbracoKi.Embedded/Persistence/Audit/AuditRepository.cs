using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbracoKi.Embedded.Persistence.Querying;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.Audit;

/// <summary>The history of documents, types and languages. An item's id is that of what it is about.</summary>
internal sealed class AuditRepository(IScopedDatabase database, TimeProvider time) : IAuditRepository
{
    private static readonly string[] Passing = [nameof(AuditType.Open), nameof(AuditType.System)];

    private static readonly RowMap<IAuditItem, LogRow> Members = new RowMap<IAuditItem, LogRow>()
        .Map(nameof(IAuditItem.Id), l => l.NodeId)
        .Map(nameof(IAuditItem.UserId), l => l.UserId ?? 0)
        .Map(nameof(IAuditItem.EntityType), l => l.EntityType)
        .Map(nameof(IAuditItem.Comment), l => l.Comment)
        .Map(nameof(IAuditItem.CreateDate), l => l.Date);

    private IQueryable<LogRow> Rows => database.Reading.Set<LogRow>();

    public IAuditItem? Get(int id) => Rows.Where(l => l.Id == id).AsEnumerable().Select(ToItem).SingleOrDefault();

    public IEnumerable<IAuditItem> GetMany(params int[]? ids)
        => Read(ids is { Length: > 0 } ? Rows.Where(l => ids.Contains(l.Id)) : Rows);

    public IEnumerable<IAuditItem> Get(IQuery<IAuditItem> query) => Read(Members.Apply(Rows, query));

    public IEnumerable<IAuditItem> Get(AuditType type, IQuery<IAuditItem> query)
        => Read(Members.Apply(Rows, query).Where(l => l.Header == type.ToString()));

    public bool Exists(int id) => Rows.Any(l => l.Id == id);

    public int Count(IQuery<IAuditItem>? query) => Members.Apply(Rows, query).Count();

    public IEnumerable<IAuditItem> GetPagedResultsByQuery(
        IQuery<IAuditItem> query, long pageIndex, int pageSize, out long totalRecords, Direction orderDirection,
        AuditType[]? auditTypeFilter, IQuery<IAuditItem>? customFilter)
    {
        var found = Members.Apply(Members.Apply(Rows, query), customFilter);
        if (auditTypeFilter is { Length: > 0 })
        {
            var headers = auditTypeFilter.Select(type => type.ToString()).ToList();
            found = found.Where(l => headers.Contains(l.Header));
        }

        totalRecords = found.Count();
        var ordered = orderDirection == Direction.Ascending
            ? found.OrderBy(l => l.Date).ThenBy(l => l.Id)
            : found.OrderByDescending(l => l.Date).ThenByDescending(l => l.Id);
        return [.. ordered.Skip((int)(pageIndex * pageSize)).Take(pageSize).AsEnumerable().Select(ToItem)];
    }

    public void Save(IAuditItem entity)
    {
        var context = database.Writing;
        context.Add(new LogRow
        {
            UserId = entity.UserId,
            NodeId = entity.Id,
            EntityType = entity.EntityType,
            Date = entity.CreateDate == default ? time.GetUtcNow().UtcDateTime : entity.CreateDate,
            Header = entity.AuditType.ToString(),
            Comment = entity.Comment,
            Parameters = entity.Parameters,
        });
        context.SaveChanges();
    }

    public void Delete(IAuditItem entity) => throw new NotSupportedException("AuditRepository.Delete: the history is never rewritten.");

    /// <summary>Removes old items that say only that something was opened or that the system did something.</summary>
    public void CleanLogs(int maximumAgeOfLogsInMinutes)
    {
        var oldest = time.GetUtcNow().UtcDateTime.AddMinutes(-maximumAgeOfLogsInMinutes);
        database.Writing.Set<LogRow>().Where(l => l.Date < oldest && Passing.Contains(l.Header)).ExecuteDelete();
    }

    private static List<IAuditItem> Read(IQueryable<LogRow> rows) => [.. rows.OrderBy(l => l.Id).AsEnumerable().Select(ToItem)];

    private static IAuditItem ToItem(LogRow row) => new AuditItem(
        row.NodeId,
        Enum.TryParse<AuditType>(row.Header, ignoreCase: true, out var type) ? type : AuditType.Custom,
        row.UserId ?? 0, row.EntityType, row.Comment, row.Parameters, row.Date);
}
