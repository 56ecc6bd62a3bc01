using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Webhooks;
using Umbraco.Cms.Core.Webhooks.Events;
using UmbracoKi.Embedded.Hosting;

namespace UmbracoKi.Embedded.Webhooks;

/// <summary>Webhooks: queued with the event, delivered in the background.</summary>
internal static class WebhookServices
{
    /// <summary>The key of the signal that something was queued.</summary>
    public const string Signal = nameof(Webhooks);

    // Longest that a receiver may take, and most that is read and logged of its answer.
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);
    private const int MaxResponse = 1024 * 1024;

    public static void AddWebhooks(this IUmbracoBuilder umbraco)
    {
        var services = umbraco.Services;
        services.AddKeyedSingleton<BackgroundSignal>(Signal);
        services.AddSingleton<IWebhookFiringService, WebhookQueue>();
        services.AddSingleton<PublishedDocumentBody>();
        services.AddSingleton<WebhookSender>();
        services.AddHttpClient(Constants.HttpClients.WebhookFiring, client =>
        {
            client.Timeout = Timeout;
            client.MaxResponseContentBufferSize = MaxResponse;
        });
        services.AddSingleton<WebhookDelivery>();
        services.AddSingleton<WebhookLogCleanup>();
        services.AddHostedService(provider => provider.GetRequiredService<WebhookDelivery>());
        services.AddHostedService(provider => provider.GetRequiredService<WebhookLogCleanup>());
        umbraco.WebhookEvents().SpeakOfCultures();
    }

    // Umbraco has added its own events by now, which of these depends on the configured type of payload.
    private static void SpeakOfCultures(this WebhookEventCollectionBuilder events) => events
        .Remove<ContentPublishedWebhookEvent>()
        .Remove<ExtendedContentPublishedWebhookEvent>()
        .Remove<LegacyContentPublishedWebhookEvent>()
        .Add<ContentPublishedInCulturesWebhookEvent>();
}
