using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.Webhooks;

/// <summary>Webhooks with their events, headers and the content types they are limited to.</summary>
internal sealed class WebhookRepository(IScopedDatabase database) : IWebhookRepository
{
    private IQueryable<WebhookRow> Rows => database.Reading.Set<WebhookRow>();

    public Task<PagedModel<IWebhook>> GetAllAsync(int skip, int take)
        => Task.FromResult(new PagedModel<IWebhook>(Rows.Count(), Read(Rows.OrderBy(w => w.Id).Skip(skip).Take(take))));

    public Task<IWebhook?> GetAsync(Guid key) => Task.FromResult(Read(Rows.Where(w => w.Key == key)).SingleOrDefault());

    public Task<PagedModel<IWebhook>> GetByIdsAsync(IEnumerable<Guid> keys)
    {
        var wanted = keys.ToList();
        return Task.FromResult(All(Rows.Where(w => wanted.Contains(w.Key))));
    }

    /// <param name="alias">Of an event, e.g. <c>Umbraco.ContentPublish</c>.</param>
    public Task<PagedModel<IWebhook>> GetByAliasAsync(string alias)
        => Task.FromResult(All(Rows.Where(w => database.Reading.Set<WebhookEventRow>().Any(e => e.WebhookId == w.Id && e.Event == alias))));

    public Task<IWebhook> CreateAsync(IWebhook webhook)
    {
        webhook.Key = webhook.Key == Guid.Empty ? Guid.NewGuid() : webhook.Key;
        var context = database.Writing;
        var row = ToRow(webhook);
        context.Add(row);
        context.SaveChanges();
        webhook.Id = row.Id;
        SaveParts(context, webhook);
        return Task.FromResult(webhook);
    }

    public Task UpdateAsync(IWebhook webhook)
    {
        var context = database.Writing;
        context.Update(ToRow(webhook));
        context.SaveChanges();
        SaveParts(context, webhook);
        return Task.CompletedTask;
    }

    /// <summary>Deletes the webhook, and with it what it still had to deliver.</summary>
    public Task DeleteAsync(IWebhook webhook)
    {
        var context = database.Writing;
        context.Set<WebhookRequestRow>().Where(r => r.WebhookKey == webhook.Key).ExecuteDelete();
        DeleteParts(context, webhook.Id);
        context.Set<WebhookRow>().Where(w => w.Id == webhook.Id).ExecuteDelete();
        return Task.CompletedTask;
    }

    private static void SaveParts(UmbracoDbContext context, IWebhook webhook)
    {
        DeleteParts(context, webhook.Id);
        context.AddRange(webhook.Events.Distinct(StringComparer.OrdinalIgnoreCase).Select(e => new WebhookEventRow { WebhookId = webhook.Id, Event = e }));
        context.AddRange(webhook.ContentTypeKeys.Distinct().Select(key => new WebhookTypeRow { WebhookId = webhook.Id, TypeKey = key }));
        context.AddRange(webhook.Headers.Select(h => new WebhookHeaderRow { WebhookId = webhook.Id, Name = h.Key, Value = h.Value }));
        context.SaveChanges();
    }

    private static void DeleteParts(UmbracoDbContext context, int webhookId)
    {
        context.Set<WebhookEventRow>().Where(e => e.WebhookId == webhookId).ExecuteDelete();
        context.Set<WebhookTypeRow>().Where(t => t.WebhookId == webhookId).ExecuteDelete();
        context.Set<WebhookHeaderRow>().Where(h => h.WebhookId == webhookId).ExecuteDelete();
    }

    private static WebhookRow ToRow(IWebhook webhook) => new()
    {
        Id = webhook.Id, Key = webhook.Key, Name = webhook.Name, Description = webhook.Description, Url = webhook.Url, Enabled = webhook.Enabled,
    };

    private PagedModel<IWebhook> All(IQueryable<WebhookRow> rows)
    {
        var found = Read(rows.OrderBy(w => w.Id));
        return new PagedModel<IWebhook>(found.Count, found);
    }

    private List<IWebhook> Read(IQueryable<WebhookRow> webhooks)
    {
        var rows = webhooks.ToList();
        if (rows.Count == 0)
        {
            return [];
        }

        var ids = rows.Select(w => w.Id).ToList();
        var events = database.Reading.Set<WebhookEventRow>().Where(e => ids.Contains(e.WebhookId)).ToLookup(e => e.WebhookId, e => e.Event);
        var types = database.Reading.Set<WebhookTypeRow>().Where(t => ids.Contains(t.WebhookId)).ToLookup(t => t.WebhookId, t => t.TypeKey);
        var headers = database.Reading.Set<WebhookHeaderRow>().Where(h => ids.Contains(h.WebhookId)).ToLookup(h => h.WebhookId);
        return [.. rows.Select(row => new Webhook(
            row.Url, row.Enabled, [.. types[row.Id]], [.. events[row.Id]], headers[row.Id].ToDictionary(h => h.Name, h => h.Value))
        {
            Id = row.Id,
            Key = row.Key,
            Name = row.Name,
            Description = row.Description,
        })];
    }
}
