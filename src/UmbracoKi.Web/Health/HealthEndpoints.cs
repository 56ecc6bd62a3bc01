using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace UmbracoKi.Web.Health;

/// <summary><c>/health</c>: ready to answer. <c>/health/live</c>: the process answers at all.</summary>
internal static class HealthEndpoints
{
    public const string ReadyPath = "/health";
    public const string LivePath = "/health/live";

    private static readonly HttpMethodMetadata ReadOnly = new([HttpMethods.Get, HttpMethods.Head]);

    public static WebApplicationBuilder AddHealth(this WebApplicationBuilder builder)
    {
        builder.Services.AddHealthChecks()
            .AddCheck<DatabaseHealthCheck>("database")
            .AddCheck<PublishedContentHealthCheck>("publishedContent");
        return builder;
    }

    public static WebApplication MapHealth(this WebApplication app)
    {
        app.MapHealthChecks(ReadyPath, new HealthCheckOptions { ResponseWriter = WriteAsync }).WithMetadata(ReadOnly);
        app.MapHealthChecks(LivePath, new HealthCheckOptions { Predicate = _ => false, ResponseWriter = WriteAsync }).WithMetadata(ReadOnly);
        return app;
    }

    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        var body = HealthReportJson.From(report);
        return report.Status == HealthStatus.Unhealthy
            ? TypedResults.Problem(
                "This host is not ready to answer.",
                statusCode: StatusCodes.Status503ServiceUnavailable,
                extensions: new Dictionary<string, object?> { ["checks"] = body.Checks }).ExecuteAsync(context)
            : TypedResults.Json(body).ExecuteAsync(context);
    }
}
