using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace UmbracoKi.Embedded.Backoffice.SignIn;

/// <summary>Slows down guessing: by address, and by user name from wherever.</summary>
internal sealed class AttemptLimit(IOptions<SignInOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<string> _addresses = PerMinute(options.Value.AttemptsPerAddress);
    private readonly PartitionedRateLimiter<string> _userNames = PerMinute(options.Value.AttemptsPerUserName);

    public bool Allows(string address, string userName)
    {
        using var byAddress = _addresses.AttemptAcquire(address);
        using var byUserName = _userNames.AttemptAcquire(userName.ToUpperInvariant());
        return byAddress.IsAcquired && byUserName.IsAcquired;
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
