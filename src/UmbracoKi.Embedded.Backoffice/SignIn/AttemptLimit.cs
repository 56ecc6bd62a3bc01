using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using UmbracoKi.Embedded.Backoffice.Management.Problems;

namespace UmbracoKi.Embedded.Backoffice.SignIn;

/// <summary>Slows down guessing: by address, and by user name from wherever.</summary>
internal sealed class AttemptLimit(IOptions<SignInOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<string> _addresses = PerMinute(options.Value.AttemptsPerAddress);
    private readonly PartitionedRateLimiter<string> _userNames = PerMinute(options.Value.AttemptsPerUserName);

    /// <summary>Counts an attempt.</summary>
    /// <param name="user">Whose account it is for: a name, an address or an id.</param>
    /// <returns>Null if it may go on; otherwise what to answer, with the header that says when to come back.</returns>
    public Problem? Refuse(HttpContext context, string user)
    {
        using var byAddress = _addresses.AttemptAcquire(context.Connection.RemoteIpAddress?.ToString() ?? string.Empty);
        using var byUserName = _userNames.AttemptAcquire(user.ToUpperInvariant());
        if (byAddress.IsAcquired && byUserName.IsAcquired)
        {
            return null;
        }

        context.Response.Headers.RetryAfter = "60";
        return new Problem("Too many attempts", StatusCodes.Status429TooManyRequests, Detail: "Please wait a minute before trying again.");
    }

    public void Dispose()
    {
        _addresses.Dispose();
        _userNames.Dispose();
    }

    private static PartitionedRateLimiter<string> PerMinute(int permits) => PartitionedRateLimiter.Create<string, string>(
        key => RateLimitPartition.GetSlidingWindowLimiter(key, _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = permits,
            Window = TimeSpan.FromMinutes(1),
            SegmentsPerWindow = 6,
            QueueLimit = 0,
        }));
}
