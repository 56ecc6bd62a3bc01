using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.Webhooks;

/// <summary>Messages still to be delivered, oldest first.</summary>
internal sealed class WebhookRequestRepository(IScopedDatabase database) : IWebhookRequestRepository
{
    public Task<WebhookRequest> CreateAsync(WebhookRequest webhookRequest)
    {
        var row = ToRow(webhookRequest);
        database.Writing.Add(row);
        database.Writing.SaveChanges();
        webhookRequest.Id = row.Id;
        return Task.FromResult(webhookRequest);
    }

    public Task<IEnumerable<WebhookRequest>> GetAllAsync()
        => Task.FromResult<IEnumerable<WebhookRequest>>(
            [.. database.Reading.Set<WebhookRequestRow>().OrderBy(r => r.Id).AsEnumerable().Select(ToRequest)]);

    public Task<WebhookRequest> UpdateAsync(WebhookRequest webhookRequest)
    {
        database.Writing.Update(ToRow(webhookRequest));
        database.Writing.SaveChanges();
        return Task.FromResult(webhookRequest);
    }

    public Task DeleteAsync(WebhookRequest webhookRequest)
    {
        database.Writing.Set<WebhookRequestRow>().Where(r => r.Id == webhookRequest.Id).ExecuteDelete();
        return Task.CompletedTask;
    }

    private static WebhookRequest ToRequest(WebhookRequestRow row) => new()
    {
        Id = row.Id, WebhookKey = row.WebhookKey, EventAlias = row.Event, RequestObject = row.Body, RetryCount = row.RetryCount,
    };

    private static WebhookRequestRow ToRow(WebhookRequest request) => new()
    {
        Id = request.Id, WebhookKey = request.WebhookKey, Event = request.EventAlias, Body = request.RequestObject, RetryCount = request.RetryCount,
    };
}
