namespace UmbracoKi.Embedded.Backoffice.Client;

/// <summary><c>security/back-office/graphics/{name}</c> of the Management API.</summary>
internal sealed class GraphicsMiddleware(RequestDelegate next)
{
    private static readonly PathString Root = "/umbraco/management/api/v1/security/back-office/graphics";

    public Task InvokeAsync(HttpContext context) =>
        context.Request.Path.StartsWithSegments(Root, out var rest) && Respond.IsRead(context.Request)
        && rest.Value is { Length: > 1 } name && BackofficeGraphics.Find(name[1..]) is { } picture
            ? Respond.BytesAsync(context, picture.Bytes, BackofficeGraphics.ContentType, picture.ETag, "public, max-age=3600")
            : next(context);
}
