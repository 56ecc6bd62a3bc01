using Microsoft.AspNetCore.Http.Extensions;
using Umbraco.Cms.Core.Web;

namespace UmbracoKi.Embedded.Hosting;

internal sealed class HttpRequestAccessor(IHttpContextAccessor http) : IRequestAccessor
{
    public string? GetRequestValue(string name) => GetQueryStringValue(name);

    public string? GetQueryStringValue(string name) => http.HttpContext?.Request.Query[name];

    public Uri? GetRequestUrl() => http.HttpContext is { } context ? new Uri(context.Request.GetEncodedUrl()) : null;
}
