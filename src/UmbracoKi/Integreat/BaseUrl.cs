using Microsoft.AspNetCore.Http;

namespace UmbracoKi.Integreat;

/// <summary>The address the server is asked at, without trailing slash.</summary>
internal static class BaseUrl
{
    public static string Of(HttpRequest request) => $"{request.Scheme}://{request.Host}{request.PathBase}";
}
