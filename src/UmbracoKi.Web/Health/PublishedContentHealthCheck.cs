using Microsoft.Extensions.Diagnostics.HealthChecks;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services.Navigation;

namespace UmbracoKi.Web.Health;

/// <summary>Whether what is published can be read: each published root is found in the published content.</summary>
internal sealed class PublishedContentHealthCheck(
    IDocumentNavigationQueryService navigation,
    IPublishStatusQueryService published,
    IPublishedContentCache cache) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!navigation.TryGetRootKeys(out var roots))
        {
            return Task.FromResult(HealthCheckResult.Unhealthy("The content tree is not built yet."));
        }

        var complete = roots.Where(published.IsDocumentPublishedInAnyCulture).All(root => cache.GetById(root) is not null);
        return Task.FromResult(complete
            ? HealthCheckResult.Healthy("The published content is built.")
            : HealthCheckResult.Unhealthy("The published content is not built yet."));
    }
}
