namespace UmbracoKi.Embedded.Persistence.Webhooks;

/// <summary>A row of <c>umbracoWebhook2Headers</c>.</summary>
internal sealed class WebhookHeaderRow
{
    public int WebhookId { get; set; }

    public required string Name { get; set; }

    public required string Value { get; set; }
}
