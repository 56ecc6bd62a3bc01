using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.Webhooks;

/// <summary>What became of each attempt to deliver, newest first.</summary>
internal sealed class WebhookLogRepository(IScopedDatabase database) : IWebhookLogRepository
{
    private IQueryable<WebhookLogRow> Rows => database.Reading.Set<WebhookLogRow>();

    public Task CreateAsync(WebhookLog log)
    {
        var row = ToRow(log);
        database.Writing.Add(row);
        database.Writing.SaveChanges();
        log.Id = row.Id;
        return Task.CompletedTask;
    }

    public Task<PagedModel<WebhookLog>> GetPagedAsync(int skip, int take) => Task.FromResult(Page(Rows, skip, take));

    public Task<PagedModel<WebhookLog>> GetPagedAsync(Guid webhookKey, int skip, int take)
        => Task.FromResult(Page(Rows.Where(l => l.WebhookKey == webhookKey), skip, take));

    public Task<IEnumerable<WebhookLog>> GetOlderThanDate(DateTime date)
        => Task.FromResult<IEnumerable<WebhookLog>>([.. Rows.Where(l => l.Date < date).OrderBy(l => l.Id).AsEnumerable().Select(ToLog)]);

    public Task DeleteByIds(int[] ids)
    {
        foreach (var some in ids.Chunk(500))
        {
            database.Writing.Set<WebhookLogRow>().Where(l => some.Contains(l.Id)).ExecuteDelete();
        }

        return Task.CompletedTask;
    }

    private static PagedModel<WebhookLog> Page(IQueryable<WebhookLogRow> rows, int skip, int take)
        => new(rows.Count(), [.. rows.OrderByDescending(l => l.Date).ThenByDescending(l => l.Id).Skip(skip).Take(take).AsEnumerable().Select(ToLog)]);

    private static WebhookLog ToLog(WebhookLogRow row) => new()
    {
        Id = row.Id,
        WebhookKey = row.WebhookKey,
        Key = row.Key,
        StatusCode = row.StatusCode,
        Date = row.Date,
        Url = row.Url,
        EventAlias = row.Event,
        RetryCount = row.RetryCount,
        RequestHeaders = row.RequestHeaders,
        RequestBody = row.RequestBody,
        ResponseHeaders = row.ResponseHeaders,
        ResponseBody = row.ResponseBody,
        ExceptionOccured = row.ExceptionOccured,
        IsSuccessStatusCode = row.StatusCode.StartsWith("OK", StringComparison.Ordinal) || row.StatusCode.Contains("(2", StringComparison.Ordinal),
    };

    private static WebhookLogRow ToRow(WebhookLog log) => new()
    {
        WebhookKey = log.WebhookKey,
        Key = log.Key == Guid.Empty ? Guid.NewGuid() : log.Key,
        StatusCode = log.StatusCode,
        Date = log.Date,
        Url = log.Url,
        Event = log.EventAlias,
        RetryCount = log.RetryCount,
        RequestHeaders = log.RequestHeaders ?? string.Empty,
        RequestBody = log.RequestBody ?? string.Empty,
        ResponseHeaders = log.ResponseHeaders ?? string.Empty,
        ResponseBody = log.ResponseBody ?? string.Empty,
        ExceptionOccured = log.ExceptionOccured,
    };
}
