using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;
using UmbracoKi.Embedded.Persistence.Accounts;

namespace UmbracoKi.Embedded.Security;

/// <summary>Gives an account a new password, by the old one, a token, or an administrator's word.</summary>
/// <remarks>Every session of the account ends: its security stamp changes.</remarks>
internal sealed class BackOfficePasswordChanger(
    IBackOfficeUserStore store, PasswordHashing hashing, PasswordRules rules, AccountTokens tokens, AccountNotices notices, TimeProvider time)
    : IBackOfficePasswordChanger
{
    public async Task<Attempt<PasswordChangedModel?>> ChangeBackOfficePassword(ChangeBackOfficeUserPasswordModel model, IUser? performingUser)
    {
        var user = await store.GetAsync(model.User.Key);
        if (user is null)
        {
            return Refused("Password could not be verified", "oldPassword");
        }

        if (Refusal(model, user, performingUser) is { } refusal)
        {
            return refusal;
        }

        var violations = rules.Violations(model.NewPassword);
        if (violations.Count > 0)
        {
            return Refused(string.Join(", ", violations), "value");
        }

        Set(user, model.NewPassword);
        if (await store.SaveAsync(user) != UserOperationStatus.Success)
        {
            return Refused("The new password was not accepted", "value");
        }

        await (string.IsNullOrEmpty(model.OldPassword) ? notices.PasswordResetAsync(user) : notices.PasswordChangedAsync(user));
        return Attempt.Succeed<PasswordChangedModel?>(new PasswordChangedModel());
    }

    /// <summary>Puts the password into the user, who is then still to be saved.</summary>
    public void Set(IUser user, string password)
    {
        user.RawPasswordValue = hashing.Hash(password);
        user.PasswordConfiguration = null; // The repository notes the format beside a new password.
        user.SecurityStamp = SecurityStamps.Create();
        user.LastPasswordChangeDate = time.GetUtcNow().UtcDateTime;
    }

    private Attempt<PasswordChangedModel?>? Refusal(ChangeBackOfficeUserPasswordModel model, IUser user, IUser? performingUser)
    {
        if (string.IsNullOrWhiteSpace(model.NewPassword))
        {
            return Refused("Cannot set an empty password", "value");
        }

        if (!string.IsNullOrEmpty(model.OldPassword))
        {
            return hashing.Verify(user, model.OldPassword) == PasswordVerificationResult.Failed ? Refused("Incorrect password", "oldPassword") : null;
        }

        if (model.ResetPasswordToken is { } token)
        {
            return IsValid(user, token) ? null : Refused("Invalid token", "value");
        }

        return performingUser?.Key == user.Key && user.UserState != UserState.Invited
            ? Refused("Cannot change the password of current user without the old password or a reset password token", "value")
            : null;
    }

    private bool IsValid(IUser user, string token) => token.FromUrlBase64() is { } plain && tokens.IsValid(TokenPurpose.PasswordReset, user, plain);

    private static Attempt<PasswordChangedModel?> Refused(string reason, string field)
        => Attempt.Fail<PasswordChangedModel?>(new PasswordChangedModel { Error = new ValidationResult(reason, [field]) });
}
