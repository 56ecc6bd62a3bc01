using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.Webhooks;

/// <summary>Webhooks, to be read; the embedded Umbraco has no way to create them yet.</summary>
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

    public Task<IWebhook> CreateAsync(IWebhook webhook) => throw Unsupported.Member(this);

    public Task DeleteAsync(IWebhook webhook) => throw Unsupported.Member(this);

    public Task UpdateAsync(IWebhook webhook) => throw Unsupported.Member(this);

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
