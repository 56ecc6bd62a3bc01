using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Security;

namespace UmbracoKi.Embedded.Security;

/// <summary>No mail, so nobody can be sent a new password: Umbraco's service refuses with <c>CannotPasswordReset</c>.</summary>
internal sealed class NoPasswordMail : IUserForgotPasswordSender
{
    public bool CanSend() => false;

    public Task SendForgotPassword(UserForgotPasswordMessage message)
        => throw new NotSupportedException("IUserForgotPasswordSender.SendForgotPassword: the embedded Umbraco sends no mail; an administrator resets the password.");
}
