using System.Net;
using Umbraco.Cms.Core.HealthChecks;
using UmbracoKi.Embedded.Backup;

namespace UmbracoKi.Embedded.Doctor;

/// <summary>What <c>doctor</c> says at the console, for the administrator's dashboard.</summary>
[HealthCheck(
    "5B0E2A52-6F0B-4F5E-9C56-7C3B8F1D9A10", "Doctor", Group = "Site",
    Description = "Database, media files, keys, room on the disk and the search index. It changes nothing.")]
internal sealed class SiteHealthCheck(IConfiguration configuration, IWebHostEnvironment environment, IHostApplicationLifetime lifetime) : HealthCheck
{
    private const int ItemsShown = 10;

    public override Task<IEnumerable<HealthCheckStatus>> GetStatusAsync()
        => Task.Run(Examine, lifetime.ApplicationStopping);

    public override HealthCheckStatus ExecuteAction(HealthCheckAction action)
        => throw new NotSupportedException($"{nameof(SiteHealthCheck)}.{nameof(ExecuteAction)}: an examination offers none.");

    private IEnumerable<HealthCheckStatus> Examine()
    {
        var found = SiteDoctor.Examine(SiteFiles.From(configuration, environment.ContentRootPath), lifetime.ApplicationStopping).Findings;
        return found.Count == 0
            ? [new HealthCheckStatus("Nothing is broken.") { ResultType = StatusResultType.Success }]
            : found.OrderByDescending(finding => finding.Severity).Select(Show).ToArray();
    }

    // The client shows a message as HTML.
    private static HealthCheckStatus Show(Finding finding)
    {
        var items = string.Concat(finding.Items.Take(ItemsShown).Select(item => $"<li>{WebUtility.HtmlEncode(item)}</li>"));
        var more = finding.Items.Count > ItemsShown ? $"<li>… {finding.Items.Count - ItemsShown} more</li>" : string.Empty;
        return new HealthCheckStatus(
            $"<strong>{WebUtility.HtmlEncode(finding.What)}</strong> {WebUtility.HtmlEncode(finding.Advice)}{(items.Length > 0 ? $"<ul>{items}{more}</ul>" : items)}")
        {
            ResultType = finding.Severity == FindingSeverity.Fault ? StatusResultType.Error : StatusResultType.Warning,
        };
    }
}
