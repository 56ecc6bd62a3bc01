using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace UmbracoKi.Embedded.Backoffice.SignIn;

/// <summary>Checks a user name and password, counting the wrong ones.</summary>
/// <remarks>Whether the user is unknown, locked or disabled is only told to who knows the password, and not by the time it takes either.</remarks>
internal sealed class PasswordSignIn(IUserService users, TimeProvider time, IOptionsMonitor<SecuritySettings> settings)
{
    private readonly PasswordHasher<IUser> _hasher = new();
    private readonly Lazy<string> _nobodysHash = new(() => new PasswordHasher<IUser>().HashPassword(null!, Guid.NewGuid().ToString()));

    public async Task<(SignInOutcome Outcome, IUser? User)> CheckAsync(string userName, string password, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var user = users.GetByUsername(userName);
        var hash = string.IsNullOrEmpty(user?.RawPasswordValue) ? _nobodysHash.Value : user.RawPasswordValue;
        var verified = Verify(hash, password);
        if (user is null || hash == _nobodysHash.Value || verified == PasswordVerificationResult.Failed)
        {
            if (user is not null)
            {
                CountFailure(user);
            }

            await PadAsync(started, cancellationToken);
            return (SignInOutcome.InvalidCredentials, null);
        }

        if (!user.IsApproved)
        {
            return (SignInOutcome.NotAllowed, null);
        }

        if (IsLocked(user))
        {
            return (SignInOutcome.LockedOut, null);
        }

        Welcome(user, verified == PasswordVerificationResult.SuccessRehashNeeded ? _hasher.HashPassword(user, password) : null);
        return (SignInOutcome.Success, user);
    }

    private PasswordVerificationResult Verify(string hash, string password)
    {
        try
        {
            return _hasher.VerifyHashedPassword(null!, hash, password);
        }
        catch (FormatException)
        {
            // A hash of another kind, from before Umbraco used ASP.NET Core Identity.
            return PasswordVerificationResult.Failed;
        }
    }

    private bool IsLocked(IUser user) => user.IsLockedOut
        && (user.LastLockoutDate is not { } since || since.AddMinutes(settings.CurrentValue.UserDefaultLockoutTimeInMinutes) > time.GetUtcNow().UtcDateTime);

    private void CountFailure(IUser user)
    {
        user.FailedPasswordAttempts++;
        if (!user.IsLockedOut && user.FailedPasswordAttempts >= settings.CurrentValue.UserPassword.MaxFailedAccessAttemptsBeforeLockout)
        {
            user.IsLockedOut = true;
            user.LastLockoutDate = time.GetUtcNow().UtcDateTime;
        }

        users.Save(user);
    }

    private void Welcome(IUser user, string? newHash)
    {
        user.FailedPasswordAttempts = 0;
        user.IsLockedOut = false;
        user.LastLoginDate = time.GetUtcNow().UtcDateTime;
        user.RawPasswordValue = newHash ?? user.RawPasswordValue;
        users.Save(user);
    }

    private Task PadAsync(long started, CancellationToken cancellationToken)
    {
        var rest = TimeSpan.FromMilliseconds(settings.CurrentValue.UserMinimumFailedLoginDurationInMilliseconds) - time.GetElapsedTime(started);
        return rest > TimeSpan.Zero ? Task.Delay(rest, time, cancellationToken) : Task.CompletedTask;
    }
}
