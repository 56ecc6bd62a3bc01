using System.Globalization;
using System.Net.Mime;
using System.Text;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace UmbracoKi.Embedded.Webhooks;

/// <summary>Posts one message and notes what came of it.</summary>
internal sealed class WebhookSender(
    IHttpClientFactory clients, IWebhookLogFactory logs, IWebhookLogService log, TimeProvider time, ILogger<WebhookSender> logger)
{
    /// <returns>Whether the receiver took it: answered with a status of success.</returns>
    public async Task<bool> SendAsync(IWebhook webhook, WebhookRequest message, CancellationToken cancellationToken)
    {
        using var client = clients.CreateClient(Constants.HttpClients.WebhookFiring);
        HttpResponseMessage? response = null;
        Exception? failure = null;
        using var request = Compose(webhook, message);
        try
        {
            response = await client.SendAsync(request, cancellationToken);
        }
        catch (Exception e) when (e is HttpRequestException or InvalidOperationException or OperationCanceledException)
        {
            // While stopping it is not the receiver's fault; the message stays queued.
            cancellationToken.ThrowIfCancellationRequested();
            failure = e;
            logger.LogWarning(e, "Webhook {Webhook} could not deliver {Event} to {Url}", webhook.Key, message.EventAlias, webhook.Url);
        }

        using (response)
        {
            await log.CreateAsync(await logs.CreateAsync(message.EventAlias, request, response, message.RetryCount, failure, webhook, cancellationToken));
            return response is { IsSuccessStatusCode: true };
        }
    }

    private HttpRequestMessage Compose(IWebhook webhook, WebhookRequest message)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, webhook.Url)
        {
            Content = new StringContent(message.RequestObject ?? string.Empty, Encoding.UTF8, MediaTypeNames.Application.Json),
        };
        request.Headers.Add("Umb-Webhook-Event", message.EventAlias);
        request.Headers.Add("Umb-Webhook-RetryCount", message.RetryCount.ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("Umb-Webhook-Date", time.GetUtcNow().ToString("R", CultureInfo.InvariantCulture));
        foreach (var (name, value) in webhook.Headers)
        {
            // What HTTP counts among the headers of the content (Content-Type and the like) goes there.
            if (!request.Headers.TryAddWithoutValidation(name, value))
            {
                request.Content.Headers.Remove(name);
                request.Content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return request;
    }
}
