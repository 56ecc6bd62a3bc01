using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Sync;
using Umbraco.Cms.Core.Webhooks;
using UmbracoKi.Embedded.PublishedContent;

namespace UmbracoKi.Embedded.Webhooks;

/// <summary>"Content Published" that says which cultures it is about, and holds the text of each (a full Umbraco: CMS issue 18291).</summary>
/// <remarks>
/// With <c>Umbraco:CMS:Webhook:PayloadType</c> <c>Minimal</c> it sends the document's id and the cultures of the event,
/// otherwise the document in every culture it is published in, too.
/// </remarks>
[WebhookEvent("Content Published", Constants.WebhookEvents.Types.Content)]
internal sealed class ContentPublishedInCulturesWebhookEvent(
    IWebhookFiringService firing,
    IWebhookService webhooks,
    IOptionsMonitor<WebhookSettings> settings,
    IServerRoleAccessor serverRole,
    PublishedDocumentBody documents)
    : WebhookEventBase<ContentPublishedNotification>(firing, webhooks, settings, serverRole)
{
    public override string Alias => Constants.WebhookEvents.Aliases.ContentPublish;

    public override async Task ProcessWebhooks(
        ContentPublishedNotification notification, IEnumerable<IWebhook> webhooks, CancellationToken cancellationToken)
    {
        var enabled = webhooks.Where(webhook => webhook.Enabled).ToList();
        foreach (var content in notification.PublishedEntities)
        {
            var interested = enabled.Where(webhook => webhook.ContentTypeKeys.Length == 0 || webhook.ContentTypeKeys.Contains(content.ContentType.Key)).ToList();
            if (interested.Count == 0)
            {
                continue;
            }

            var body = Body(new PublishedPayload(
                content.Key, notification.PublishedOf(content), notification.UnpublishedOf(content)));
            foreach (var webhook in interested)
            {
                await WebhookFiringService.FireAsync(webhook, Alias, body, cancellationToken);
            }
        }
    }

    private object Body(PublishedPayload payload)
        => WebhookSettings.PayloadType != WebhookPayloadType.Minimal && documents.Render(payload.Id) is { } document ? payload.With(document) : payload;
}
