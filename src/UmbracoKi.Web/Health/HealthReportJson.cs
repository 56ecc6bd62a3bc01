using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace UmbracoKi.Web.Health;

/// <summary>The body of <c>/health</c>. It names checks and outcomes; exceptions and paths stay in the log.</summary>
internal sealed record HealthReportJson(string Status, IReadOnlyDictionary<string, HealthReportJson.Check> Checks)
{
    public static HealthReportJson From(HealthReport report) => new(
        Name(report.Status),
        report.Entries.ToDictionary(entry => entry.Key, entry => new Check(Name(entry.Value.Status), Describe(entry.Value))));

    private static string Describe(HealthReportEntry entry)
        => entry.Exception is null ? entry.Description ?? "" : "The check failed; the log says why.";

    private static string Name(HealthStatus status) => status.ToString().ToLowerInvariant();

    internal sealed record Check(string Status, string Description);
}
