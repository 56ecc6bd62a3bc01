namespace UmbracoKi.Embedded.Persistence.Webhooks;

/// <summary>A row of <c>umbracoWebhookRequest</c>: a message still to be delivered.</summary>
internal sealed class WebhookRequestRow
{
    public int Id { get; set; }

    public Guid WebhookKey { get; set; }

    public required string Event { get; set; }

    public string? Body { get; set; }

    public int RetryCount { get; set; }
}
