using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace UmbracoKi.Web.Protection;

/// <summary>Limits requests by client address; what is beyond gets 429 with <c>Retry-After</c>.</summary>
internal static class RateLimiting
{
    private const int TicksPerSecond = 10;

    public static IServiceCollection AddRateLimiting(this IServiceCollection services)
    {
        services.AddOptions<RateLimitOptions>().BindConfiguration(RateLimitOptions.SectionName).ValidateDataAnnotations().ValidateOnStart();
        services.AddRateLimiter(_ => { });
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<RateLimitOptions>>((limiter, limits) =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.GlobalLimiter = CreateLimiter(limits.Value);
            limiter.OnRejected = (context, _) => new ValueTask(RejectAsync(context.HttpContext, context.Lease));
        });
        return services;
    }

    private static PartitionedRateLimiter<HttpContext> CreateLimiter(RateLimitOptions limits)
    {
        var bucket = BucketOf(limits);

        // Made once: RateLimitPartition's helpers would allocate a closure for each request.
        Func<ClientAddress, RateLimiter> create = _ => new TokenBucketRateLimiter(bucket);
        return PartitionedRateLimiter.Create<HttpContext, ClientAddress>(
            context => RateLimitPartition.Get(ClientAddress.Of(context.Connection.RemoteIpAddress), create));
    }

    private static TokenBucketRateLimiterOptions BucketOf(RateLimitOptions limits)
    {
        // Few tokens often, as long as they are whole.
        var ticks = limits.RequestsPerSecond % TicksPerSecond == 0 ? TicksPerSecond : 1;
        return new TokenBucketRateLimiterOptions
        {
            TokenLimit = limits.Burst,
            TokensPerPeriod = limits.RequestsPerSecond / ticks,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1.0 / ticks),
            QueueLimit = 0,
            AutoReplenishment = false,
        };
    }

    private static Task RejectAsync(HttpContext context, RateLimitLease lease)
    {
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var retryAfter) ? (int)Math.Ceiling(retryAfter.TotalSeconds) : 1;
        context.Response.Headers.RetryAfter = Math.Max(1, wait).ToString(CultureInfo.InvariantCulture);
        return Problem.WriteAsync(context, StatusCodes.Status429TooManyRequests, "Too many requests from this address. Retry-After says how many seconds to wait.");
    }
}
