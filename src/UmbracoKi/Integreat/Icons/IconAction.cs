using Microsoft.AspNetCore.Http;

namespace UmbracoKi.Integreat.Icons;

/// <summary><c>icons/{icon}.svg</c>: the pictures <c>icon_url</c> names. The app loads them from another origin.</summary>
internal sealed class IconAction : IIntegreatAction
{
    public IReadOnlyList<string> Routes { get; } = ["/api/v3/icons/{icon}.svg"];

    public Task HandleAsync(HttpContext context, ApiRequest request)
    {
        if (CategoryIcons.Svg(context.Request.RouteValues["icon"] as string ?? "") is not { } svg)
        {
            return ErrorWriter.WriteAsync(context, Errors.NoSuchAddress);
        }

        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            return ErrorWriter.WriteAsync(context, Errors.InvalidMethod);
        }

        context.Response.ContentType = "image/svg+xml";
        context.Response.Headers.CacheControl = "public, max-age=86400";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.WriteAsync(svg, context.RequestAborted);
    }
}
