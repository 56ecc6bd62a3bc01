using UmbracoKi.Embedded.Backoffice.Management.NotServed;
using UmbracoKi.Embedded.Backoffice.Management.Requests;

namespace UmbracoKi.Embedded.Backoffice.Management;

/// <summary>Umbraco's Management API: what the backoffice client talks to.</summary>
internal static class ManagementApi
{
    public const string Root = "/umbraco/management/api";

    public const string Version1 = $"{Root}/v1";

    public static void AddManagementApi(this IServiceCollection services)
    {
        services.AddSingleton<ManagementPipeline>();
        services.AddManagementDescription();
        foreach (var resource in ManagementResources.All)
        {
            resource.AddServices(services);
        }
    }

    public static void UseManagementApi(this WebApplication app)
    {
        var pipeline = app.Services.GetRequiredService<ManagementPipeline>();
        app.UseWhen(
            context => context.Request.Path.StartsWithSegments(Root, StringComparison.OrdinalIgnoreCase),
            branch => branch.Use(pipeline.InvokeAsync));

        var api = MapVersion(app, "v1");
        var api11 = MapVersion(app, "v1.1");
        foreach (var resource in ManagementResources.All)
        {
            resource.Map(api);
            resource.MapVersion11(api11);
        }

        app.MapNotServed();
        app.MapUnknownVersions();
        app.MapManagementDescription();
    }

    private static RouteGroupBuilder MapVersion(IEndpointRouteBuilder app, string version)
        => app.MapGroup($"{Root}/{version}").AddEndpointFilterFactory(BindingFilter.Create).WithGroupName(ManagementDescription.Document);

    /// <summary>Routes of another version answer 400, routes of none 404, both without a body. A wrong verb is no route.</summary>
    private static void MapUnknownVersions(this IEndpointRouteBuilder app)
        => app.Map($"{Root}/{{version}}/{{**path}}", (string version) => version == "v1" ? Results.StatusCode(404) : Results.StatusCode(400))
            .AllowAnonymous()
            .WithMetadata(NoEndpoint.Instance)
            .ExcludeFromDescription()
            .WithOrder(1000);
}
