namespace UmbracoKi.Embedded.Persistence.Webhooks;

/// <summary>A row of <c>umbracoWebhook</c>.</summary>
internal sealed class WebhookRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public string? Name { get; set; }

    public string? Description { get; set; }

    public required string Url { get; set; }

    public bool Enabled { get; set; }
}
