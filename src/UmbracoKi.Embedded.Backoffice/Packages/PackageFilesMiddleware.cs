using Microsoft.Extensions.FileProviders;
using UmbracoKi.Embedded.Backoffice.Client;

namespace UmbracoKi.Embedded.Backoffice.Packages;

/// <summary><c>/App_Plugins/**</c>: files of packages, of the types a browser loads; anything else is 404.</summary>
internal sealed class PackageFilesMiddleware(RequestDelegate next, PackageFiles files)
{
    private static readonly PathString Root = "/App_Plugins";

    public Task InvokeAsync(HttpContext context)
    {
        if (!context.Request.Path.StartsWithSegments(Root, out var rest) || !Respond.IsRead(context.Request))
        {
            return next(context);
        }

        if (rest.Value is not { Length: > 1 } path || KnownTypes.Find(path) is not { } contentType || files.Get(path[1..]) is not { } file)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        return SendAsync(context, file, contentType);
    }

    private static async Task SendAsync(HttpContext context, IFileInfo file, string contentType)
    {
        context.Response.Headers.ContentSecurityPolicy = ContentPolicy.PackageFile;
        context.Response.Headers.XFrameOptions = "SAMEORIGIN";
        context.Response.Headers.LastModified = file.LastModified.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
        using var bytes = new MemoryStream();
        await using (var stream = file.CreateReadStream())
        {
            await stream.CopyToAsync(bytes, context.RequestAborted);
        }

        var etag = $"\"{file.LastModified.UtcTicks ^ file.Length:x}\"";
        await Respond.BytesAsync(context, bytes.ToArray(), contentType, etag, Respond.Revalidate);
    }
}
