using Microsoft.AspNetCore.Http;

namespace UmbracoKi.Integreat;

/// <summary>The app runs on another origin: every answer, errors included, may be read from anywhere.</summary>
internal static class CrossOrigin
{
    private const string RequestHeaders = "accept, accept-encoding, authorization, content-type, dnt, if-none-match, origin, user-agent, x-csrftoken, x-integreat-development, x-requested-with";

    public static void Allow(HttpResponse response)
    {
        response.Headers.AccessControlAllowOrigin = "*";
        response.Headers.AccessControlExposeHeaders = "ETag";
    }

    public static Task AnswerPreflight(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        context.Response.Headers.AccessControlAllowMethods = "GET, HEAD, OPTIONS, POST";
        context.Response.Headers.AccessControlAllowHeaders = RequestHeaders;
        context.Response.Headers.AccessControlMaxAge = "86400";
        return Task.CompletedTask;
    }
}
