using System.Text.Json.Serialization;
using UmbracoKi.Embedded.Backoffice.Management.Answers;

namespace UmbracoKi.Embedded.Backoffice.SignIn;

/// <summary>A refusal by RFC 6749: of a token request as JSON, of an authorisation request as text.</summary>
internal sealed record TokenError(
    [property: JsonPropertyName("error")] string Error,
    [property: JsonPropertyName("error_description")] string Description) : IResult
{
    public static TokenError InvalidRequest(string description) => new("invalid_request", description);

    public static TokenError InvalidGrant(string description) => new("invalid_grant", description);

    public IResult AsText() => Results.Text($"error:{Error}\nerror_description:{Description}\n", "text/plain", statusCode: StatusCodes.Status400BadRequest);

    public Task ExecuteAsync(HttpContext httpContext) => ManagementJson.WriteAsync(httpContext, this, StatusCodes.Status400BadRequest);
}
