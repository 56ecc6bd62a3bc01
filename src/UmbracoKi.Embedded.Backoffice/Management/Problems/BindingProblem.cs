using System.Diagnostics;
using System.Text.Json.Serialization;
using UmbracoKi.Embedded.Backoffice.Management.Answers;

namespace UmbracoKi.Embedded.Backoffice.Management.Problems;

/// <summary>The request did not have the shape the endpoint asks for, so nothing was done.</summary>
/// <param name="Errors">One object with one member each: the place in the request and what is wrong there.</param>
internal sealed record BindingProblem(
    [property: JsonPropertyOrder(3)] IReadOnlyList<Dictionary<string, string[]>> Errors) : IResult
{
    [JsonPropertyOrder(0)]
    public string Type => "https://tools.ietf.org/html/rfc9110#section-15.5.1";

    [JsonPropertyOrder(1)]
    public string Title => "One or more validation errors occurred.";

    [JsonPropertyOrder(2)]
    public int Status => StatusCodes.Status400BadRequest;

    [JsonPropertyOrder(4)]
    public string? TraceId { get; init; }

    /// <param name="place">Without the leading <c>$.</c>.</param>
    public static Dictionary<string, string[]> Error(string place, params string[] messages) => new() { [$"$.{place}"] = messages };

    public Task ExecuteAsync(HttpContext httpContext)
        => ManagementJson.WriteAsync(httpContext, this with { TraceId = Activity.Current?.Id ?? httpContext.TraceIdentifier }, Status);
}
