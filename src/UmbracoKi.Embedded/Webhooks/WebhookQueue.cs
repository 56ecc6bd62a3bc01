using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Hosting;

namespace UmbracoKi.Embedded.Webhooks;

/// <summary>Writes each message down, for <see cref="WebhookDelivery"/> to send: nothing is sent while a transaction is open, and a restart loses nothing.</summary>
internal sealed class WebhookQueue(IWebhookRequestService requests, [FromKeyedServices(WebhookServices.Signal)] BackgroundSignal signal) : IWebhookFiringService
{
    public async Task FireAsync(IWebhook webhook, string eventAlias, object? payload, CancellationToken cancellationToken)
    {
        await requests.CreateAsync(webhook.Key, eventAlias, payload);
        signal.Set();
    }
}
