using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Net;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Persistence.Accounts;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Security;

/// <inheritdoc cref="IPasswordSignIn"/>
/// <remarks>
/// Hashing takes long on purpose, so it happens outside of any transaction. The account is then read again, with the
/// write lock held, and judged by what it is now: two attempts at once are both counted.
/// </remarks>
internal sealed class PasswordSignIn(
    ICoreScopeProvider scopes,
    IScopedDatabase database,
    IBackOfficeUserStore store,
    IUserService users,
    ITwoFactorLoginService twoFactor,
    PasswordHashing hashing,
    AccountNotices notices,
    IIpResolver addresses,
    IOptions<SecuritySettings> security,
    IOptions<UserPasswordConfigurationSettings> passwords,
    TimeProvider time) : IPasswordSignIn
{
    private static readonly SignInResult Refused = new(SignInStatus.InvalidCredentials, null, null);

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    public async Task<SignInResult> SignInAsync(string username, string password, CancellationToken cancellationToken)
    {
        var candidate = await store.GetByUserNameAsync(username);
        var verified = hashing.Verify(candidate is { Kind: UserKind.Default } ? candidate : null, password);
        cancellationToken.ThrowIfCancellationRequested();
        if (candidate is null)
        {
            return Refused;
        }

        if (verified == PasswordVerificationResult.Failed)
        {
            return await FailAsync(candidate.Key);
        }

        using var scope = scopes.CreateCoreScope();
        var user = await ReadForChangeAsync(candidate.Key);
        var refusal = user is null || user.RawPasswordValue != candidate.RawPasswordValue ? SignInStatus.InvalidCredentials
            : IsLockedOut(user) ? SignInStatus.LockedOut
            : !user.IsApproved ? SignInStatus.NotAllowed
            : await twoFactor.IsTwoFactorEnabledAsync(user.Key) ? SignInStatus.RequiresTwoFactor
            : SignInStatus.Success;
        if (refusal == SignInStatus.Success)
        {
            if (verified == PasswordVerificationResult.SuccessRehashNeeded)
            {
                user!.RawPasswordValue = hashing.Hash(password);
                user.PasswordConfiguration = null;
            }

            var result = await OpenAsync(user!);
            scope.Complete();
            return result;
        }

        scope.Complete();
        if (refusal == SignInStatus.RequiresTwoFactor)
        {
            await notices.SecondFactorAskedAsync(user!);
        }

        return refusal == SignInStatus.InvalidCredentials ? Refused : new SignInResult(refusal, user, null);
    }

    public async Task<SignInResult> CompleteAsync(IUser user, CancellationToken cancellationToken)
    {
        using var scope = scopes.CreateCoreScope();
        var result = await ReadForChangeAsync(user.Key) switch
        {
            null => Refused,
            { } current when IsLockedOut(current) => new SignInResult(SignInStatus.LockedOut, current, null),
            { IsApproved: false } current => new SignInResult(SignInStatus.NotAllowed, current, null),
            { } current => await OpenAsync(current),
        };
        scope.Complete();
        return result;
    }

    public async Task SignOutAsync(IUser user, Guid sessionId, CancellationToken cancellationToken)
    {
        using var scope = scopes.CreateCoreScope();
        if (await ReadForChangeAsync(user.Key) is { } current)
        {
            users.ClearLoginSession(sessionId);
            current.SecurityStamp = SecurityStamps.Create();
            await store.SaveAsync(current);
            await notices.SignedOutAsync(current);
        }

        scope.Complete();
    }

    private async Task<SignInResult> FailAsync(Guid userKey)
    {
        using var scope = scopes.CreateCoreScope();
        if (await ReadForChangeAsync(userKey) is { } user && !IsLockedOut(user))
        {
            // After a lockout has run out, counting starts again.
            user.FailedPasswordAttempts = user.IsLockedOut ? 1 : user.FailedPasswordAttempts + 1;
            user.IsLockedOut = user.FailedPasswordAttempts >= passwords.Value.MaxFailedAccessAttemptsBeforeLockout;
            if (user.IsLockedOut)
            {
                user.LastLockoutDate = Now;
            }

            await store.SaveAsync(user);
            await notices.SignInFailedAsync(user);
            if (user.IsLockedOut)
            {
                await notices.LockedAsync(user);
            }
        }

        scope.Complete();
        return Refused;
    }

    private async Task<SignInResult> OpenAsync(IUser user)
    {
        user.IsLockedOut = false;
        user.FailedPasswordAttempts = 0;
        user.LastLoginDate = Now;
        if (!security.Value.GetUserAllowConcurrentLogins())
        {
            user.SecurityStamp = SecurityStamps.Create();
        }

        await store.SaveAsync(user);
        var session = users.CreateLoginSession(user.Id, addresses.GetCurrentRequestIpAddress());
        await notices.SignedInAsync(user);
        return new SignInResult(SignInStatus.Success, user, session);
    }

    private async Task<IUser?> ReadForChangeAsync(Guid key)
    {
        _ = database.Writing;
        return await store.GetAsync(key);
    }

    private bool IsLockedOut(IUser user)
        => user.IsLockedOut
            && (user.LastLockoutDate is not { } since || Now < since + TimeSpan.FromMinutes(security.Value.UserDefaultLockoutTimeInMinutes));
}
