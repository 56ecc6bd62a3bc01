using System.Text.Json.Serialization;
using UmbracoKi.Embedded.Backoffice.Management.Answers;

namespace UmbracoKi.Embedded.Backoffice.Management.Problems;

/// <summary>A refusal, in the shape the backoffice client shows as a notice.</summary>
/// <param name="OperationStatus">The name of Core's outcome; null where no service was asked.</param>
/// <param name="Errors">Messages by JSON path of the request, for the client to show at the fields.</param>
internal sealed record Problem(
    [property: JsonPropertyOrder(1)] string Title,
    [property: JsonPropertyOrder(2)] int Status,
    [property: JsonPropertyOrder(4)] string? OperationStatus = null,
    [property: JsonPropertyOrder(3)] string? Detail = null,
    [property: JsonPropertyOrder(5)] object? Errors = null) : IResult
{
    [JsonPropertyOrder(0)]
    public string Type => "Error";

    /// <summary>Further members, beside the others.</summary>
    [JsonExtensionData]
    public Dictionary<string, object?>? Extensions { get; init; }

    public Task ExecuteAsync(HttpContext httpContext) => ManagementJson.WriteAsync(httpContext, this, Status);
}
