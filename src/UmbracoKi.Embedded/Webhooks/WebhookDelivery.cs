using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Hosting;

namespace UmbracoKi.Embedded.Webhooks;

/// <summary>Delivers what is queued in <c>umbracoWebhookRequest</c>, in order for each webhook, and tries again what failed.</summary>
/// <remarks>
/// A message is tried <c>MaximumRetries</c> times more, each time twice as long after the last attempt, beginning with
/// <c>Period</c> (<c>Umbraco:CMS:Webhook</c>). It is given at least once: a host that dies between an answer and noting
/// it sends again. After a restart everything that is left is due.
/// </remarks>
internal sealed class WebhookDelivery(
    IWebhookRequestService requests,
    IWebhookService webhooks,
    WebhookSender sender,
    [FromKeyedServices(WebhookServices.Signal)] BackgroundSignal signal,
    IRuntimeState state,
    IOptionsMonitor<WebhookSettings> settings,
    TimeProvider time,
    ILogger<WebhookDelivery> logger) : BackgroundService
{
    private readonly ConcurrentDictionary<int, DateTimeOffset> _due = new();

    /// <summary>Tries everything that is due, each webhook's messages one after the other.</summary>
    public async Task DeliverAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var queued = (await requests.GetAllAsync()).ToList();
        foreach (var gone in _due.Keys.Except(queued.Select(request => request.Id)).ToList())
        {
            _due.TryRemove(gone, out _);
        }

        var due = queued.Where(request => !_due.TryGetValue(request.Id, out var at) || at <= now).GroupBy(request => request.WebhookKey);
        await Parallel.ForEachAsync(due, cancellationToken, async (messages, cancel) => await DeliverAsync(messages.Key, messages, cancel));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await signal.WaitAsync(settings.CurrentValue.Period, time, stoppingToken);
            try
            {
                if (state.Level == RuntimeLevel.Run && settings.CurrentValue.Enabled)
                {
                    await DeliverAsync(stoppingToken);
                }
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // The next round tries again; a webhook must not take the host down.
                logger.LogError(failure, "Queued webhooks could not be delivered");
            }
        }
    }

    private async Task DeliverAsync(Guid webhookKey, IEnumerable<WebhookRequest> messages, CancellationToken cancellationToken)
    {
        var webhook = await webhooks.GetAsync(webhookKey);
        foreach (var message in messages.OrderBy(message => message.Id))
        {
            if (webhook is not { Enabled: true } || await sender.SendAsync(webhook, message, cancellationToken))
            {
                await DropAsync(message);
            }
            else if (message.RetryCount >= settings.CurrentValue.MaximumRetries)
            {
                logger.LogError("Webhook {Webhook}: {Event} was given up after {Attempts} attempts", webhookKey, message.EventAlias, message.RetryCount + 1);
                await DropAsync(message);
            }
            else
            {
                _due[message.Id] = time.GetUtcNow() + (settings.CurrentValue.Period * Math.Pow(2, message.RetryCount));
                message.RetryCount++;
                await requests.UpdateAsync(message);
            }
        }
    }

    private async Task DropAsync(WebhookRequest message)
    {
        _due.TryRemove(message.Id, out _);
        await requests.DeleteAsync(message);
    }
}
