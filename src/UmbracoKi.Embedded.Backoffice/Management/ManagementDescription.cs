namespace UmbracoKi.Embedded.Backoffice.Management;

/// <summary>The OpenAPI document of what this host serves.</summary>
internal static class ManagementDescription
{
    public const string Document = "management";

    /// <summary>Where Umbraco has it.</summary>
    public const string Path = "/umbraco/swagger/{documentName}/swagger.json";

    public static void AddManagementDescription(this IServiceCollection services)
        => services.AddOpenApi(Document, options =>
        {
            options.ShouldInclude = description => description.GroupName == Document;
            options.AddDocumentTransformer((document, _, _) =>
            {
                document.Info.Title = "Management API";
                document.Info.Version = "1.0";
                return Task.CompletedTask;
            });
        });

    public static void MapManagementDescription(this IEndpointRouteBuilder app) => app.MapOpenApi(Path);
}
