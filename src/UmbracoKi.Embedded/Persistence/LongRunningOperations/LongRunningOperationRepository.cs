using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Serialization;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.LongRunningOperations;

/// <summary>What Umbraco does in the background, and how it ended.</summary>
internal sealed class LongRunningOperationRepository(IScopedDatabase scoped, IJsonSerializer json, TimeProvider time) : ILongRunningOperationRepository
{
    private static readonly string[] Unfinished = [nameof(LongRunningOperationStatus.Enqueued), nameof(LongRunningOperationStatus.Running)];

    private DbSet<LongRunningOperationRow> Rows => scoped.Reading.Set<LongRunningOperationRow>();

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    public Task CreateAsync(LongRunningOperation operation, DateTimeOffset expirationDate)
    {
        var database = scoped.Writing;
        database.Add(new LongRunningOperationRow
        {
            Id = operation.Id,
            Type = operation.Type,
            Status = operation.Status.ToString(),
            CreateDate = Now,
            UpdateDate = Now,
            ExpirationDate = expirationDate.UtcDateTime,
        });
        database.SaveChanges();
        return Task.CompletedTask;
    }

    public Task<LongRunningOperation?> GetAsync(Guid id)
        => Task.FromResult(Find(id) is { } row ? Operation(row) : null);

    public Task<LongRunningOperation<T>?> GetAsync<T>(Guid id)
        => Task.FromResult(Find(id) is { } row
            ? new LongRunningOperation<T>
            {
                Id = row.Id,
                Type = row.Type,
                Status = StatusOf(row),
                Result = row.Result is null ? default : json.Deserialize<T>(row.Result),
            }
            : null);

    /// <inheritdoc />
    /// <param name="statuses">None means any.</param>
    public Task<PagedModel<LongRunningOperation>> GetByTypeAsync(string type, LongRunningOperationStatus[] statuses, int skip, int take)
    {
        var rows = Rows.Where(r => r.Type == type);
        if (statuses.Length > 0)
        {
            var (now, stale) = (Now, statuses.Contains(LongRunningOperationStatus.Stale));
            var names = statuses.Select(status => status.ToString()).ToArray();
            rows = rows.Where(r => EF.Parameter(Unfinished).Contains(r.Status) && r.ExpirationDate <= now ? stale : EF.Parameter(names).Contains(r.Status));
        }

        return Task.FromResult(new PagedModel<LongRunningOperation>(
            rows.Count(),
            [.. rows.OrderBy(r => r.CreateDate).ThenBy(r => r.Id).Skip(skip).Take(take).AsEnumerable().Select(Operation)]));
    }

    public Task<LongRunningOperationStatus?> GetStatusAsync(Guid id)
        => Task.FromResult(Find(id) is { } row ? StatusOf(row) : (LongRunningOperationStatus?)null);

    public Task UpdateStatusAsync(Guid id, LongRunningOperationStatus status, DateTimeOffset expirationDate)
    {
        var (name, now, expiration) = (status.ToString(), Now, expirationDate.UtcDateTime);
        scoped.Writing.Set<LongRunningOperationRow>().Where(r => r.Id == id).ExecuteUpdate(set => set
            .SetProperty(r => r.Status, name)
            .SetProperty(r => r.UpdateDate, now)
            .SetProperty(r => r.ExpirationDate, expiration));
        return Task.CompletedTask;
    }

    public Task SetResultAsync<T>(Guid id, T result)
    {
        var (text, now) = (json.Serialize(result), Now);
        scoped.Writing.Set<LongRunningOperationRow>().Where(r => r.Id == id).ExecuteUpdate(set => set
            .SetProperty(r => r.Result, text)
            .SetProperty(r => r.UpdateDate, now));
        return Task.CompletedTask;
    }

    public Task CleanOperationsAsync(DateTimeOffset olderThan)
    {
        var until = olderThan.UtcDateTime;
        scoped.Writing.Set<LongRunningOperationRow>().Where(r => r.UpdateDate < until).ExecuteDelete();
        return Task.CompletedTask;
    }

    private LongRunningOperationRow? Find(Guid id) => Rows.FirstOrDefault(r => r.Id == id);

    private LongRunningOperation Operation(LongRunningOperationRow row) => new() { Id = row.Id, Type = row.Type, Status = StatusOf(row) };

    private LongRunningOperationStatus StatusOf(LongRunningOperationRow row)
        => Unfinished.Contains(row.Status) && row.ExpirationDate <= Now
            ? LongRunningOperationStatus.Stale
            : Enum.Parse<LongRunningOperationStatus>(row.Status);
}
