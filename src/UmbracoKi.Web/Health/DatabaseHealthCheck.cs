using Microsoft.Extensions.Diagnostics.HealthChecks;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace UmbracoKi.Web.Health;

/// <summary>Whether Umbraco runs and its database answers.</summary>
internal sealed class DatabaseHealthCheck(IRuntimeState runtime, IKeyValueService values) : IHealthCheck
{
    private const string AnyKey = "Umbraco.Core.Upgrader.State+Umbraco.Core";

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (runtime.Level != RuntimeLevel.Run)
        {
            return Task.FromResult(HealthCheckResult.Unhealthy("Umbraco is not running."));
        }

        return Task.FromResult(values.GetValue(AnyKey) is null
            ? HealthCheckResult.Unhealthy("The database does not say which version it is of.")
            : HealthCheckResult.Healthy("The database answers."));
    }
}
