using System.Text.Json;
using Microsoft.AspNetCore.Http;
using UmbracoKi.Integreat.Answers;

namespace UmbracoKi.Integreat;

internal static class ErrorWriter
{
    /// <summary>Writes <c>{"error": …}</c>.</summary>
    public static Task WriteAsync(HttpContext context, Answer.Failure failure)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new ErrorResponse(failure.Error), WireJson.Options);
        context.Response.StatusCode = failure.Status;
        context.Response.ContentType = WireJson.ContentType;
        context.Response.ContentLength = body.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(body, context.RequestAborted).AsTask();
    }
}
