using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace UmbracoKi.Integreat.Answers;

/// <summary>Writes a kept answer: 304 if the client has it, else the smallest copy it can read.</summary>
internal static class AnswerWriter
{
    public static Task WriteAsync(HttpContext context, KeptAnswer answer)
    {
        var request = context.Request.Headers;
        var headers = context.Response.Headers;
        headers.CacheControl = "no-cache";
        headers.XContentTypeOptions = "nosniff";
        if (answer.ContentLanguage is { } language)
        {
            headers.ContentLanguage = language;
        }

        var encoding = ContentCoding.None;
        if (answer.IsWorthCompressing)
        {
            headers.Vary = "Accept-Encoding";
            encoding = AcceptedCoding.Best(request.AcceptEncoding);
        }

        headers.ETag = encoding switch
        {
            ContentCoding.Brotli => answer.BrotliETag,
            ContentCoding.Gzip => answer.GzipETag,
            _ => answer.ETag,
        };

        if (Has(request.IfNoneMatch, answer))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        var body = encoding switch
        {
            ContentCoding.Brotli => answer.Brotli,
            ContentCoding.Gzip => answer.Gzip,
            _ => answer.Body,
        };

        if (encoding != ContentCoding.None)
        {
            headers.ContentEncoding = encoding == ContentCoding.Brotli ? "br" : "gzip";
        }

        context.Response.ContentType = WireJson.ContentType;
        context.Response.ContentLength = body.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(body, context.RequestAborted).AsTask();
    }

    // Any copy the client holds is the same answer; weak comparison, as the standard asks here.
    private static bool Has(StringValues ifNoneMatch, KeptAnswer answer)
    {
        foreach (var line in ifNoneMatch)
        {
            foreach (var part in new StringTokenizer(line ?? "", [',']))
            {
                var tag = part.Trim();
                if (tag.Equals("*"))
                {
                    return true;
                }

                if (tag.StartsWith("W/", StringComparison.Ordinal))
                {
                    tag = tag.Subsegment(2);
                }

                if (tag.Equals(answer.ETag) || tag.Equals(answer.BrotliETag) || tag.Equals(answer.GzipETag))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
