using System.Net.Http.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using UmbracoKi.Embedded.Backoffice.Tests.Users;

namespace UmbracoKi.Embedded.Backoffice.Tests.Security;

/// <summary>A request that would change something.</summary>
/// <param name="Route">As it is mapped, below <c>/umbraco/management/api/</c>, e.g. <c>v1/document/{id:guid}</c>.</param>
/// <param name="Path">The route with ids, and a query where one is needed.</param>
/// <param name="Body">Null for an empty object.</param>
internal sealed record Write(string Method, string Route, string Path, object? Body = null)
{
    private const string Root = "/umbraco/management/api/";

    private bool Anonymous { get; init; }

    /// <summary>Every endpoint that is served, is not for reading and not for everybody, with the ids of <see cref="DocumentWrites"/>.</summary>
    public static IReadOnlyList<Write> All(AccountsHost host)
    {
        var known = DocumentWrites.All.ToDictionary(call => (call.Write.Method, call.Write.Route), call => call.Write);
        return
        [
            .. host.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(endpoint => endpoint.Order == 0).SelectMany(Of)
                .Where(write => !write.Anonymous)
                .Select(write => known.GetValueOrDefault((write.Method, write.Route), write)),
        ];
    }

    public async Task<HttpResponseMessage> SendAsync(HttpClient client)
        => await client.SendAsync(new HttpRequestMessage(new HttpMethod(Method), Root + Path) { Content = JsonContent.Create(Body ?? new { }) });

    public override string ToString() => $"{Method} {Path}";

    private static IEnumerable<Write> Of(RouteEndpoint endpoint)
    {
        var route = endpoint.RoutePattern.RawText!.TrimStart('/').TrimEnd('/');
        var root = Root.TrimStart('/');
        if (!route.StartsWith(root, StringComparison.Ordinal))
        {
            return [];
        }

        route = route[root.Length..];
        var path = route.Replace("{isoCode}", "uk-UA", StringComparison.Ordinal).Replace("{id:guid}", DocumentWrites.Page, StringComparison.Ordinal);
        var anonymous = endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;
        return (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? [])
            .Where(method => method is not ("GET" or "HEAD" or "OPTIONS"))
            .Select(method => new Write(method, route, path) { Anonymous = anonymous });
    }
}
