namespace UmbracoKi.Embedded.Persistence.Webhooks;

/// <summary>A row of <c>umbracoWebhookLog</c>: one attempt to deliver.</summary>
internal sealed class WebhookLogRow
{
    public int Id { get; set; }

    public Guid WebhookKey { get; set; }

    public Guid Key { get; set; }

    public required string StatusCode { get; set; }

    public DateTime Date { get; set; }

    public required string Url { get; set; }

    public required string Event { get; set; }

    public int RetryCount { get; set; }

    public required string RequestHeaders { get; set; }

    public required string RequestBody { get; set; }

    public required string ResponseHeaders { get; set; }

    public required string ResponseBody { get; set; }

    public bool ExceptionOccured { get; set; }
}
