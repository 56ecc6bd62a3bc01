namespace UmbracoKi.Embedded.Persistence.Webhooks;

/// <summary>A row of <c>umbracoWebhook2Events</c>.</summary>
internal sealed class WebhookEventRow
{
    public int WebhookId { get; set; }

    public required string Event { get; set; }
}
