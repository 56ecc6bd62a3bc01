using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Webhooks;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Problems;
using UmbracoKi.Embedded.Backoffice.Management.Requests;
using UmbracoKi.Embedded.Backoffice.Management.Security;

namespace UmbracoKi.Embedded.Backoffice.Management.Webhooks;

/// <summary>Who is told of changes, and what came of it. Needs the settings section, as a webhook carries content out of the house.</summary>
internal sealed class WebhookResource : IManagementResource
{
    public void Map(RouteGroupBuilder api)
    {
        var webhook = api.MapGroup("webhook").WithTags("Webhook").RequireSection(Constants.Applications.Settings);
        webhook.MapGet("", PageAsync);
        webhook.MapGet("{id:guid}", ReadAsync);
        webhook.MapPost("", CreateAsync);
        webhook.MapPut("{id:guid}", UpdateAsync);
        webhook.MapDelete("{id:guid}", DeleteAsync);
        webhook.MapGet("events", Events);
        webhook.MapGet("logs", LogsAsync);
        webhook.MapGet("{id:guid}/logs", LogsOfAsync);
        api.MapGet("item/webhook", ItemsAsync).WithTags("Webhook").RequireSection(Constants.Applications.Settings);
    }

    private static async Task<Answer<Paged<WebhookResponse>>> PageAsync(
        IWebhookService webhooks, WebhookEventCollection events, int skip = 0, int take = 100)
        => Paged.Of(await webhooks.GetAllAsync(skip, take), webhook => Show(webhook, events));

    private static async Task<Answer<WebhookResponse>> ReadAsync(Guid id, IWebhookService webhooks, WebhookEventCollection events)
        => await webhooks.GetAsync(id) is { } webhook ? Show(webhook, events) : WebhookOperationStatus.NotFound.AsProblem();

    private static async Task<Answer> CreateAsync(Body<CreateWebhookRequest> model, IWebhookService webhooks)
    {
        CreateWebhookRequest request = model;
        if (!IsAddress(request.Url))
        {
            return NoAddress();
        }

        var webhook = new Webhook(request.Url);
        webhook.Key = request.Id ?? Guid.NewGuid();
        var created = await webhooks.CreateAsync(Fill(webhook, request));
        return created.Success ? Answer.Created("webhook", created.Result!.Key) : created.Status.AsProblem();
    }

    private static async Task<Answer> UpdateAsync(Guid id, Body<WebhookRequest> model, IWebhookService webhooks)
        => await webhooks.GetAsync(id) is not { } webhook ? WebhookOperationStatus.NotFound.AsProblem()
            : IsAddress(model.Value.Url) ? Answer.Of((await webhooks.UpdateAsync(Fill(webhook, model))).Status)
            : NoAddress();

    private static async Task<Answer> DeleteAsync(Guid id, IWebhookService webhooks) => Answer.Of((await webhooks.DeleteAsync(id)).Status);

    private static Answer<Paged<WebhookEventResponse>> Events(WebhookEventCollection events, int skip = 0, int take = 100)
        => Paged.Of(events.ToList(), skip, take, Show);

    private static async Task<Answer<Paged<WebhookLogResponse>>> LogsAsync(IWebhookLogService logs, int skip = 0, int take = 100)
        => Paged.Of(await logs.Get(skip, take), Show);

    private static async Task<Answer<Paged<WebhookLogResponse>>> LogsOfAsync(Guid id, IWebhookLogService logs, int skip = 0, int take = 100)
        => Paged.Of(await logs.Get(id, skip, take), Show);

    private static async Task<Answer<WebhookItem[]>> ItemsAsync(IWebhookService webhooks, Guid[] id)
        => id.Length == 0 ? Array.Empty<WebhookItem>()
            : (await webhooks.GetMultipleAsync(id)).OfType<IWebhook>().Select(webhook => new WebhookItem(
                webhook.Key, webhook.Enabled, webhook.Name ?? webhook.Url, string.Join(',', webhook.Events), webhook.Url,
                string.Join(',', webhook.ContentTypeKeys), [])).ToArray();

    private static IWebhook Fill(IWebhook webhook, WebhookRequest request)
    {
        webhook.Enabled = request.Enabled;
        webhook.Name = request.Name;
        webhook.Description = request.Description;
        webhook.Url = request.Url;
        webhook.ContentTypeKeys = request.ContentTypeKeys;
        webhook.Headers = request.Headers;
        webhook.Events = request.Events;
        return webhook;
    }

    private static bool IsAddress(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "https" or "http";

    private static Problem NoAddress() => new("Invalid URL", StatusCodes.Status400BadRequest, Detail: "The URL must begin with https:// or http://.");

    private static WebhookResponse Show(IWebhook webhook, WebhookEventCollection events) => new()
    {
        Id = webhook.Key,
        Enabled = webhook.Enabled,
        Name = webhook.Name,
        Description = webhook.Description,
        Url = webhook.Url,
        ContentTypeKeys = webhook.ContentTypeKeys,
        Headers = webhook.Headers,
        Events = [.. webhook.Events.Select(alias => events.FirstOrDefault(known => known.Alias == alias) is { } known
            ? Show(known)
            : new WebhookEventResponse(alias, string.Empty, alias))],
    };

    private static WebhookEventResponse Show(IWebhookEvent known) => new(known.EventName, known.EventType, known.Alias);

    private static WebhookLogResponse Show(WebhookLog log) => new()
    {
        Key = log.Key,
        WebhookKey = log.WebhookKey,
        StatusCode = log.StatusCode,
        IsSuccessStatusCode = log.IsSuccessStatusCode,
        Date = log.Date.Offset(),
        EventAlias = log.EventAlias,
        Url = log.Url,
        RetryCount = log.RetryCount,
        RequestHeaders = log.RequestHeaders ?? string.Empty,
        RequestBody = log.RequestBody ?? string.Empty,
        ResponseHeaders = log.ResponseHeaders ?? string.Empty,
        ResponseBody = log.ResponseBody ?? string.Empty,
        ExceptionOccured = log.ExceptionOccured,
    };
}
