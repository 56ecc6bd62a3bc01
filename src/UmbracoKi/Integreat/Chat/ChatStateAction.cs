using Microsoft.AspNetCore.Http;

namespace UmbracoKi.Integreat.Chat;

/// <summary><c>{device}/is_chat_enabled/</c></summary>
internal sealed class ChatStateAction : IIntegreatAction
{
    public IReadOnlyList<string> Routes { get; } = ["/api/v3/{region}/{device}/is_chat_enabled"];

    public Task HandleAsync(HttpContext context, ApiRequest request)
    {
        if (request.AskedRegion is null)
        {
            return ErrorWriter.WriteAsync(context, Errors.UnknownRegion);
        }

        return HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)
            ? context.Response.WriteAsJsonAsync(new ChatStateResponse(false), WireJson.Options, context.RequestAborted)
            : ErrorWriter.WriteAsync(context, Errors.InvalidMethod);
    }
}
