using System.Text.Json;
using UmbracoKi.Embedded.DeliveryApi.Rendering;
using UmbracoKi.Embedded.DeliveryApi.Requests;

namespace UmbracoKi.Embedded.DeliveryApi;

/// <summary>Writes problems as <c>application/problem+json</c> (RFC 9457), in Umbraco's shapes.</summary>
internal static class DeliveryProblems
{
    private const string ContentType = "application/problem+json; charset=utf-8";

    public static Task WriteAsync(HttpContext http, DeliveryProblem problem)
    {
        var body = new Dictionary<string, object>
        {
            ["type"] = TypeOf(problem),
            ["title"] = problem.Title,
            ["status"] = problem.Status,
            ["detail"] = problem.Detail,
        };
        if (problem.Parameter is { } parameter)
        {
            body["errors"] = new Dictionary<string, string[]> { [parameter] = [problem.Detail] };
            body["traceId"] = System.Diagnostics.Activity.Current?.Id ?? http.TraceIdentifier;
        }

        return WriteAsync(http, problem.Status, ContentType, JsonSerializer.SerializeToUtf8Bytes(body, DeliveryJson.Options));
    }

    /// <summary>Umbraco answers a start item it does not find with a JSON string.</summary>
    public static Task WriteStartItemNotFoundAsync(HttpContext http)
        => WriteAsync(http, StatusCodes.Status404NotFound, "application/json; charset=utf-8", "\"The Start-Item could not be found\""u8.ToArray());

    /// <summary>Nothing here can be written to.</summary>
    public static Task WriteReadOnlyAsync(HttpContext http)
    {
        http.Response.Headers.Allow = "GET, HEAD";
        return WriteAsync(http, new DeliveryProblem(StatusCodes.Status405MethodNotAllowed, "Method Not Allowed", "The Delivery API is for reading only."));
    }

    private static string TypeOf(DeliveryProblem problem) => problem switch
    {
        { Status: StatusCodes.Status400BadRequest, Parameter: null } => "Error",
        { Status: StatusCodes.Status401Unauthorized } => "https://tools.ietf.org/html/rfc9110#section-15.5.2",
        { Status: StatusCodes.Status403Forbidden } => "https://tools.ietf.org/html/rfc9110#section-15.5.4",
        { Status: StatusCodes.Status404NotFound } => "https://tools.ietf.org/html/rfc9110#section-15.5.5",
        { Status: StatusCodes.Status405MethodNotAllowed } => "https://tools.ietf.org/html/rfc9110#section-15.5.6",
        { Status: StatusCodes.Status414UriTooLong } => "https://tools.ietf.org/html/rfc9110#section-15.5.15",
        _ => "https://tools.ietf.org/html/rfc9110#section-15.5.1",
    };

    private static Task WriteAsync(HttpContext http, int status, string contentType, byte[] body)
    {
        var response = http.Response;
        response.StatusCode = status;
        response.ContentType = contentType;
        response.ContentLength = body.Length;
        response.Headers.Vary = DeliveryHeaders.Vary;
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers[DeliveryHeaders.SupportedVersions] = DeliveryHeaders.Version2;
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(body, http.RequestAborted).AsTask();
    }
}
