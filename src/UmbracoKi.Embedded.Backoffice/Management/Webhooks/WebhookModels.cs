using System.ComponentModel.DataAnnotations;
using UmbracoKi.Embedded.Backoffice.Management.Answers;

namespace UmbracoKi.Embedded.Backoffice.Management.Webhooks;

internal record WebhookRequest
{
    public bool Enabled { get; init; } = true;

    public string? Name { get; init; }

    public string? Description { get; init; }

    [Required]
    public string Url { get; init; } = string.Empty;

    public Guid[] ContentTypeKeys { get; init; } = [];

    public Dictionary<string, string> Headers { get; init; } = [];

    /// <summary>Aliases.</summary>
    public string[] Events { get; init; } = [];
}

internal sealed record CreateWebhookRequest : WebhookRequest
{
    public Guid? Id { get; init; }
}

internal sealed record WebhookResponse
{
    public required Guid Id { get; init; }

    public required bool Enabled { get; init; }

    public required string? Name { get; init; }

    public required string? Description { get; init; }

    public required string Url { get; init; }

    public required Guid[] ContentTypeKeys { get; init; }

    public required IDictionary<string, string> Headers { get; init; }

    public required WebhookEventResponse[] Events { get; init; }
}

internal sealed record WebhookEventResponse(string EventName, string EventType, string Alias);

internal sealed record WebhookItem(Guid Id, bool Enabled, string Name, string Events, string Url, string Types, Flag[] Flags);

internal sealed record WebhookLogResponse
{
    public required Guid Key { get; init; }

    public required Guid WebhookKey { get; init; }

    public required string StatusCode { get; init; }

    public required bool IsSuccessStatusCode { get; init; }

    public required DateTimeOffset Date { get; init; }

    public required string EventAlias { get; init; }

    public required string Url { get; init; }

    public required int RetryCount { get; init; }

    public required string RequestHeaders { get; init; }

    public required string RequestBody { get; init; }

    public required string ResponseHeaders { get; init; }

    public required string ResponseBody { get; init; }

    /// <summary>Spelt as Umbraco spells it.</summary>
    public required bool ExceptionOccured { get; init; }
}
