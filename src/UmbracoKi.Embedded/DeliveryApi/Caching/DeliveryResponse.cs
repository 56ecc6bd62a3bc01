using Microsoft.Extensions.Primitives;
using UmbracoKi.Embedded.DeliveryApi.Requests;

namespace UmbracoKi.Embedded.DeliveryApi.Caching;

/// <summary>A complete answer: its bytes, compressed copies made when first asked for, and its headers.</summary>
/// <param name="body">UTF-8 JSON.</param>
/// <param name="contentLanguage">The culture answered in; null for none.</param>
internal sealed class DeliveryResponse(byte[] body, string? contentLanguage)
{
    // Below about one network packet there is nothing to win.
    private const int SmallestWorthCompressing = 1_024;

    private static readonly StringValues JsonUtf8 = "application/json; charset=utf-8";
    private static readonly StringValues NoSniff = "nosniff";

    private readonly StringValues _contentLanguage = contentLanguage;
    private readonly EncodedBody _plain = EncodedBody.Plain(body);
    private EncodedBody? _brotli;
    private EncodedBody? _gzip;

    /// <summary>Bytes held when both compressed copies exist.</summary>
    public long Weight => body.Length * 2L;

    /// <summary>Writes the answer, or 304 if the client has it, or only its headers for HEAD.</summary>
    public Task WriteAsync(HttpContext http, StringValues cacheControl)
    {
        var coded = body.Length < SmallestWorthCompressing
            ? _plain
            : For(AcceptEncoding.Choose(http.Request.Headers.AcceptEncoding.ToString()));

        var headers = http.Response.Headers;
        headers.ETag = coded.ETag;
        headers.Vary = DeliveryHeaders.Vary;
        headers.CacheControl = cacheControl;
        headers.XContentTypeOptions = NoSniff;
        headers[DeliveryHeaders.SupportedVersions] = DeliveryHeaders.Version2;
        if (_contentLanguage.Count > 0)
        {
            headers.ContentLanguage = _contentLanguage;
        }

        var ifNoneMatch = http.Request.Headers.IfNoneMatch;
        if (ifNoneMatch.Count > 0 && EntityTag.Matches(ifNoneMatch, coded.ETag[0]!))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        headers.ContentType = JsonUtf8;
        headers.ContentLength = coded.Bytes.Length;
        if (coded.Coding.Count > 0)
        {
            headers.ContentEncoding = coded.Coding;
        }

        if (HttpMethods.IsHead(http.Request.Method))
        {
            return Task.CompletedTask;
        }

        var writing = http.Response.BodyWriter.WriteAsync(coded.Bytes, http.RequestAborted);
        return writing.IsCompletedSuccessfully ? Task.CompletedTask : writing.AsTask();
    }

    // Two requests may compress at once; the copies are equal, so whichever stays is right.
    private EncodedBody For(ContentCoding coding) => coding switch
    {
        ContentCoding.Brotli => _brotli ??= _plain.Compress(coding),
        ContentCoding.Gzip => _gzip ??= _plain.Compress(coding),
        _ => _plain,
    };
}
