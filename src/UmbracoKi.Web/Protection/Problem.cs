using UmbracoKi.Embedded.Persistence;

namespace UmbracoKi.Web.Protection;

/// <summary>Writes problem details (RFC 9457), whatever the client says it accepts.</summary>
internal static class Problem
{
    public static Task WriteAsync(HttpContext context, int status, string detail)
        => TypedResults.Problem(detail, statusCode: status).ExecuteAsync(context);

    /// <summary>
    /// What of a failure may be told: a malformed request is the client's, and trying again later helps when the
    /// database is busy; everything else stays inside.
    /// </summary>
    public static int StatusOf(Exception failure) => failure switch
    {
        BadHttpRequestException malformed => malformed.StatusCode,
        DatabaseBusyException => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };
}
