using Microsoft.Net.Http.Headers;

namespace UmbracoKi.Embedded.Backoffice.Client;

/// <summary>
/// <c>/umbraco/backoffice/{hash}/**</c>, kept by the browser for ever, and <c>/umbraco/backoffice/**</c> for the few addresses
/// the client has written into its code, asked for again each time. Any other hash is 404: its files are gone.
/// </summary>
internal sealed class ClientFilesMiddleware(RequestDelegate next, ClientPackSource client)
{
    public static readonly PathString Root = "/umbraco/backoffice";

    public Task InvokeAsync(HttpContext context)
    {
        if (!context.Request.Path.StartsWithSegments(Root, out var rest) || !Respond.IsRead(context.Request))
        {
            return next(context);
        }

        if (client.Find() is not { } pack || rest.Value is not { Length: > 1 } path || !TryFind(pack, path[1..], out var file, out var named))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        return SendAsync(context, file, named ? Respond.Immutable : Respond.Revalidate);
    }

    private static bool TryFind(ClientPack pack, string path, out ClientFile file, out bool named)
    {
        named = path.Length > pack.Hash.Length && path[pack.Hash.Length] == '/' && path.StartsWith(pack.Hash, StringComparison.Ordinal);
        return pack.Files.TryGetValue(named ? path[(pack.Hash.Length + 1)..] : path, out file!);
    }

    private static Task SendAsync(HttpContext context, ClientFile file, string cacheControl)
    {
        // A worker obeys the policy of its own script, not that of the page.
        context.Response.Headers.ContentSecurityPolicy = ContentPolicy.Worker;
        if (!file.IsBrotli)
        {
            return Respond.BytesAsync(context, file.Bytes, file.ContentType, file.ETag, cacheControl);
        }

        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        if (!Respond.AcceptsBrotli(context.Request))
        {
            return Respond.BytesAsync(context, file.Decompress(), file.ContentType, $"{file.ETag[..^1]}-plain\"", cacheControl);
        }

        context.Response.Headers.ContentEncoding = "br";
        return Respond.BytesAsync(context, file.Bytes, file.ContentType, file.ETag, cacheControl);
    }
}
