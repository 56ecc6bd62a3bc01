using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Backoffice.Management;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Problems;
using UmbracoKi.Embedded.Backoffice.Management.Requests;
using UmbracoKi.Embedded.Backoffice.Management.Server;
using UmbracoKi.Embedded.Backoffice.Management.Users;

namespace UmbracoKi.Embedded.Backoffice.SignIn;

/// <summary>A new password by a mailed link, where mail can be sent and it is not forbidden. Nobody is told which accounts there are.</summary>
internal sealed class ForgotPasswordEndpoint : IManagementResource
{
    public void Map(RouteGroupBuilder api)
    {
        var forgot = api.MapGroup("security/forgot-password").WithTags("Security").AllowAnonymous();
        forgot.MapPost("", AskAsync);
        forgot.MapPost("verify", VerifyAsync);
        forgot.MapPost("reset", ResetAsync);
    }

    private static Task<Answer> AskAsync(
        Body<ForgotPasswordRequest> model, HttpContext context, IUserForgotPasswordSender sender, ForgottenPasswords forgotten, AttemptLimit limit)
    {
        var email = model.Value.Email;
        if (limit.Refuse(context, email) is { } refused)
        {
            return Task.FromResult<Answer>(refused);
        }

        if (!sender.CanSend())
        {
            // As the original does, without a reason.
            return Task.FromResult(Answer.BadRequest);
        }

        forgotten.Note(email);
        return Task.FromResult(Answer.Done);
    }

    private static async Task<Answer<VerifyResetResponse>> VerifyAsync(
        Body<VerifyResetRequest> model, HttpContext context, IUserService users, IUserForgotPasswordSender sender, AttemptLimit limit, IOptionsMonitor<SecuritySettings> settings)
    {
        if (limit.Refuse(context, model.Value.User!.Id.ToString()) is { } refused)
        {
            return refused;
        }

        var verified = sender.CanSend() ? (await users.VerifyPasswordResetAsync(model.Value.User.Id, model.Value.ResetCode)).Result : UserOperationStatus.CannotPasswordReset;
        return verified == UserOperationStatus.Success
            ? new VerifyResetResponse(PasswordConfiguration.Of(settings.CurrentValue.UserPassword))
            : Untold(verified).AsProblem(null);
    }

    private static async Task<Answer> ResetAsync(
        Body<ResetPasswordRequest> model, HttpContext context, IUserService users, IUserForgotPasswordSender sender, AttemptLimit limit)
    {
        ResetPasswordRequest request = model;
        if (limit.Refuse(context, request.User!.Id.ToString()) is { } refused)
        {
            return refused;
        }

        if (!sender.CanSend())
        {
            return UserOperationStatus.CannotPasswordReset.AsProblem(null);
        }

        var reset = await users.ResetPasswordAsync(request.User.Id, request.ResetCode, request.Password);
        return reset.Success ? Answer.NoContent : Untold(reset.Status).AsProblem(reset.Result);
    }

    // An account that does not exist is answered as a link that is used up.
    private static UserOperationStatus Untold(UserOperationStatus status)
        => status is UserOperationStatus.UserNotFound or UserOperationStatus.MissingUser ? UserOperationStatus.InvalidPasswordResetToken : status;

    private sealed record ForgotPasswordRequest
    {
        [Required]
        [StringLength(320)]
        public string Email { get; init; } = string.Empty;
    }

    private record VerifyResetRequest
    {
        [Required]
        public ReferenceById? User { get; init; }

        [Required]
        public string ResetCode { get; init; } = string.Empty;
    }

    private sealed record ResetPasswordRequest : VerifyResetRequest
    {
        [Required]
        public string Password { get; init; } = string.Empty;
    }

    private sealed record VerifyResetResponse(PasswordConfiguration PasswordConfiguration);
}
