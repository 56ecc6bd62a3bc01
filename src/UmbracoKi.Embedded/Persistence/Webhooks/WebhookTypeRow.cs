namespace UmbracoKi.Embedded.Persistence.Webhooks;

/// <summary>A row of <c>umbracoWebhook2ContentTypeKeys</c>: a content type the webhook is limited to.</summary>
internal sealed class WebhookTypeRow
{
    public int WebhookId { get; set; }

    public Guid TypeKey { get; set; }
}
