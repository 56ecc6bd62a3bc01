using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Sync;
using Umbraco.Cms.Core.Webhooks;

namespace UmbracoKi.Embedded.Webhooks;

/// <summary>Sends the document in every culture it is published in, and the cultures of the event.</summary>
[WebhookEvent("Content Published", Constants.WebhookEvents.Types.Content)]
internal sealed class ContentPublishedFullWebhookEvent(
    IWebhookFiringService firing, IWebhookService webhooks, IOptionsMonitor<WebhookSettings> settings, IServerRoleAccessor serverRole,
    PublishedDocumentBody documents)
    : PublishedWebhookEventBase(firing, webhooks, settings, serverRole)
{
    protected override object Body(PublishedPayload payload) => documents.Render(payload.Id) is { } document ? payload.With(document) : payload;
}
