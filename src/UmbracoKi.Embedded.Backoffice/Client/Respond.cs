using System.Net.Mime;
using System.Text;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace UmbracoKi.Embedded.Backoffice.Client;

/// <summary>Sends bytes that are in memory, or says that the browser has them.</summary>
internal static class Respond
{
    public const string Immutable = "public, max-age=31536000, immutable";
    public const string Revalidate = "no-cache";

    public static bool IsRead(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    public static Task HtmlAsync(HttpContext context, ReadOnlyMemory<byte> page, string policy, string? etag = null, int status = StatusCodes.Status200OK, string cacheControl = Revalidate)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = policy;
        headers.XFrameOptions = "SAMEORIGIN";
        headers["Referrer-Policy"] = "same-origin";
        return BytesAsync(context, page, $"{MediaTypeNames.Text.Html}; charset=utf-8", etag, cacheControl, status);
    }

    public static async Task BytesAsync(
        HttpContext context, ReadOnlyMemory<byte> body, string contentType, string? etag, string cacheControl, int status = StatusCodes.Status200OK)
    {
        var response = context.Response;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = cacheControl;
        response.Headers.ETag = etag;
        if (etag is not null && Matches(context.Request.Headers.IfNoneMatch, etag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.StatusCode = status;
        response.ContentType = contentType;
        response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.Body.WriteAsync(body, context.RequestAborted);
        }
    }

    public static bool AcceptsBrotli(HttpRequest request) =>
        StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptEncoding, out var accepted)
        && accepted.Any(encoding => encoding.Quality != 0 && encoding.Value.Equals("br", StringComparison.OrdinalIgnoreCase));

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static bool Matches(StringValues ifNoneMatch, string etag) =>
        EntityTagHeaderValue.TryParseList(ifNoneMatch, out var known)
        && known.Any(tag => tag.Tag == "*" || tag.Compare(EntityTagHeaderValue.Parse(etag), useStrongComparison: false));
}
