using System.Globalization;
using Microsoft.Extensions.Options;
using UmbracoKi.Embedded.Backoffice;

namespace UmbracoKi.Web.Protection;

/// <summary>Sets the security headers and turns away a body that is announced to be too large. Uploads have a limit of their own.</summary>
internal sealed class RequestGuard(RequestDelegate next, IOptions<RequestLimitOptions> limits)
{
    private readonly long _maxBodySize = limits.Value.MaxBodySize;

    public Task InvokeAsync(HttpContext context)
    {
        SecurityHeaders.Set(context.Response.Headers);
        return context.Request.ContentLength > _maxBodySize && !BackofficeUploads.LimitsItself(context.Request) ? RefuseAsync(context) : next(context);
    }

    private Task RefuseAsync(HttpContext context)
    {
        // The body is not read; the connection cannot be used for another request.
        context.Response.Headers.Connection = "close";
        return Problem.WriteAsync(
            context,
            StatusCodes.Status413PayloadTooLarge,
            string.Create(CultureInfo.InvariantCulture, $"The body may have at most {_maxBodySize} bytes."));
    }
}
