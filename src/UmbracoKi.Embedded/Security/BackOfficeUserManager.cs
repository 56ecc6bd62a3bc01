using System.Globalization;
using System.Security.Principal;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace UmbracoKi.Embedded.Security;

/// <summary>Creates accounts, unlocks them and hands out the tokens with which their owners choose a password.</summary>
internal sealed class BackOfficeUserManager(
    IBackOfficeUserStore store,
    IExternalLoginWithKeyService logins,
    PasswordHashing hashing,
    PasswordRules rules,
    AccountTokens tokens,
    AccountNotices notices,
    IOptions<GlobalSettings> settings,
    TimeProvider time) : ICoreBackOfficeUserManager
{
    /// <summary>Creates a user with a random password that is told once, in the result.</summary>
    public Task<IdentityCreationResult> CreateAsync(UserCreateModel createModel) => CreateAsync(createModel, rules.Generate());

    /// <summary>Creates a user who cannot sign in until an invitation was accepted.</summary>
    public Task<IdentityCreationResult> CreateForInvite(UserCreateModel createModel) => CreateAsync(createModel, password: null);

    public string GeneratePassword() => rules.Generate();

    public Task<Attempt<string, UserOperationStatus>> GenerateEmailConfirmationTokenAsync(IUser user)
        => Task.FromResult(Attempt.SucceedWithStatus(UserOperationStatus.Success, tokens.Create(TokenPurpose.Invitation, user)));

    public Task<Attempt<string, UserOperationStatus>> GeneratePasswordResetTokenAsync(IUser user)
        => Task.FromResult(Attempt.SucceedWithStatus(UserOperationStatus.Success, tokens.Create(TokenPurpose.PasswordReset, user)));

    public Task<bool> IsEmailConfirmationTokenValidAsync(IUser user, string token)
        => Task.FromResult(tokens.IsValid(TokenPurpose.Invitation, user, token));

    public Task<bool> IsResetPasswordTokenValidAsync(IUser user, string token)
        => Task.FromResult(tokens.IsValid(TokenPurpose.PasswordReset, user, token));

    public async Task<Attempt<UserUnlockResult, UserOperationStatus>> UnlockUser(IUser user)
    {
        user.IsLockedOut = false;
        user.FailedPasswordAttempts = 0;
        var status = await store.SaveAsync(user);
        if (status != UserOperationStatus.Success)
        {
            return Attempt.FailWithStatus(status, new UserUnlockResult());
        }

        await notices.UnlockedAsync(user);
        return Attempt.SucceedWithStatus(UserOperationStatus.Success, new UserUnlockResult());
    }

    public Task<Attempt<ICollection<IIdentityUserLogin>, UserOperationStatus>> GetLoginsAsync(IUser user)
        => Task.FromResult(Attempt.SucceedWithStatus<ICollection<IIdentityUserLogin>, UserOperationStatus>(
            UserOperationStatus.Success, [.. logins.GetExternalLogins(user.Key)]));

    /// <param name="toString">The id of the user who forgot.</param>
    public void NotifyForgotPasswordRequested(IPrincipal user, string toString)
    {
        if (int.TryParse(toString, CultureInfo.InvariantCulture, out var id) && store.GetAsync(id).GetAwaiter().GetResult() is { } concerned)
        {
            notices.ForgotPasswordAsync(concerned).GetAwaiter().GetResult();
        }
    }

    private async Task<IdentityCreationResult> CreateAsync(UserCreateModel model, string? password)
    {
        var user = new User(settings.Value, model.Name, model.Email, model.UserName, password is null ? hashing.HashOfNone() : hashing.Hash(password))
        {
            Key = model.Id ?? Guid.NewGuid(),
            Kind = model.Kind,
            IsApproved = false,
            LastPasswordChangeDate = password is null ? null : time.GetUtcNow().UtcDateTime,
        };
        var status = await store.SaveAsync(user);
        return status == UserOperationStatus.Success
            ? new IdentityCreationResult { Succeded = true, InitialPassword = password }
            : status == UserOperationStatus.CancelledByNotification ? IdentityCreationResult.Cancel() : IdentityCreationResult.Fail(status.ToString());
    }
}
