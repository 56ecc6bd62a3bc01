using UmbracoKi.Embedded.Backoffice.Management.Problems;

namespace UmbracoKi.Embedded.Backoffice.Management.NotServed;

/// <summary>What a full Umbraco 17 has and this host does not: answered 501, with a problem the client shows as a notice.</summary>
internal static class NotServedEndpoints
{
    private const string List = "UmbracoKi.Embedded.Backoffice.Management.NotServed.endpoints.txt";

    /// <summary>Every endpoint of Umbraco 17's Management API, e.g. <c>GET v1/document/{id:guid}</c>.</summary>
    public static IReadOnlyList<(string Method, string Route)> OfAFullUmbraco { get; } = Read();

    /// <remarks>Routes of the resources come first; these stand behind them.</remarks>
    public static void MapNotServed(this IEndpointRouteBuilder app)
    {
        foreach (var (method, route) in OfAFullUmbraco)
        {
            var problem = new Problem(
                "Not available in this installation",
                StatusCodes.Status501NotImplemented,
                Detail: $"{method} {WithoutConstraints(route)} is part of a full Umbraco 17, but not of this host.");
            app.MapMethods($"{ManagementApi.Root}/{route}", [method], () => problem).ExcludeFromDescription().WithOrder(100);
        }
    }

    public static string WithoutConstraints(string route) => route.Replace(":guid", string.Empty, StringComparison.Ordinal);

    private static (string, string)[] Read()
    {
        using var stream = typeof(NotServedEndpoints).Assembly.GetManifestResourceStream(List)!;
        using var reader = new StreamReader(stream);
        return
        [
            .. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(line => line.Split(' ')).Select(parts => (parts[0], parts[1])),
        ];
    }
}
