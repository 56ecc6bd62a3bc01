using Umbraco.Cms.Core.Net;

namespace UmbracoKi.Embedded.Security;

/// <summary>The address a request comes from, as forwarded headers have settled it; empty outside of requests.</summary>
internal sealed class ConnectionAddress(IHttpContextAccessor http) : IIpResolver
{
    public string GetCurrentRequestIpAddress() => http.HttpContext?.Connection.RemoteIpAddress?.ToString() ?? string.Empty;
}
