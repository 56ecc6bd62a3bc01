using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Problems;
using UmbracoKi.Embedded.Backoffice.Management.Requests;
using UmbracoKi.Embedded.Backoffice.Management.Security;
using UmbracoKi.Embedded.Backoffice.Management.Server;
using UmbracoKi.Embedded.Backoffice.SignIn;
using UmbracoKi.Embedded.Security;

namespace UmbracoKi.Embedded.Backoffice.Management.Users;

/// <summary>
/// Inviting colleagues, who choose their passwords themselves. No mail is sent: whoever invites is shown the link beside
/// the answer and passes it on; afterwards the client asks for a new one (<c>link</c>, which a full Umbraco does not have).
/// </summary>
internal sealed class UserInvitationResource : IManagementResource
{
    public void Map(RouteGroupBuilder api)
    {
        var invite = api.MapGroup("user/invite").WithTags("User");
        invite.MapPost("", InviteAsync).RequireSection(Constants.Applications.Users);
        invite.MapPost("resend", InviteAgainAsync).RequireSection(Constants.Applications.Users);
        invite.MapPost("link", LinkAsync).RequireSection(Constants.Applications.Users).ExcludeFromDescription();
        invite.MapPost("verify", VerifyAsync).AllowAnonymous();
        invite.MapPost("create-password", CreatePasswordAsync).AllowAnonymous();
    }

    private static async Task<Answer> InviteAsync(
        Body<InviteUserRequest> model, IUserService users, IInvitationLinks links, IOptionsMonitor<SecuritySettings> settings, UserAccess access, Editor editor)
    {
        InviteUserRequest request = model;
        var groups = request.UserGroupIds.Select(group => group.Id).ToArray();
        if (!await access.MayHandOutAsync(editor, groups))
        {
            return Answer.Forbidden;
        }

        var invited = await users.InviteAsync(editor.Key, new UserInviteModel
        {
            Id = request.Id,
            Email = request.Email,
            UserName = request.UserName,
            Name = request.Name,
            UserGroupKeys = groups.ToHashSet(),
            Message = request.Message,
        });
        if (!invited.Success)
        {
            return invited.Status.AsProblem(invited.Result);
        }

        var user = invited.Result.InvitedUser!;
        Tell(editor, user.Name, links.Take(user.Key), settings);
        return Answer.Created("user", user.Key);
    }

    private static async Task<Answer> InviteAgainAsync(
        Body<ResendInvitationRequest> model, IUserService users, IInvitationLinks links, IOptionsMonitor<SecuritySettings> settings,
        UserAccess access, Editor editor)
    {
        var key = model.Value.User!.Id;
        if (!await access.MayChangeAsync(editor, key))
        {
            return Answer.Forbidden;
        }

        var invited = await users.ResendInvitationAsync(editor.Key, new UserResendInviteModel { InvitedUserKey = key, Message = model.Value.Message });
        if (!invited.Success)
        {
            return invited.Status.AsProblem(invited.Result);
        }

        Tell(editor, invited.Result.InvitedUser?.Name, links.Take(key), settings);
        return Answer.Done;
    }

    private static async Task<Answer<InvitationLinkResponse>> LinkAsync(
        Body<ResendInvitationRequest> model, IUserService users, [FromServices] IInviteUriProvider addresses, IOptionsMonitor<SecuritySettings> settings,
        UserAccess access, Editor editor)
    {
        var key = model.Value.User!.Id;
        if (!await access.MayChangeAsync(editor, key))
        {
            return Answer.Forbidden;
        }

        if (await users.GetAsync(key) is not { } user)
        {
            return UserOperationStatus.UserNotFound.AsProblem(null);
        }

        if (user.UserState != UserState.Invited)
        {
            return UserOperationStatus.NotInInviteState.AsProblem(null);
        }

        var made = await addresses.CreateInviteUriAsync(user);
        return made.Success
            ? new InvitationLinkResponse(made.Result, (int)settings.CurrentValue.UserInviteEmailExpiry.TotalHours)
            : made.Status.AsProblem(null);
    }

    private static async Task<Answer<VerifyInvitationResponse>> VerifyAsync(
        Body<VerifyInvitationRequest> model, HttpContext context, IUserService users, AttemptLimit limit, IOptionsMonitor<SecuritySettings> settings)
    {
        if (limit.Refuse(context, model.Value.User!.Id.ToString()) is { } refused)
        {
            return refused;
        }

        var verified = await users.VerifyInviteAsync(model.Value.User!.Id, model.Value.Token);
        return verified.Success
            ? new VerifyInvitationResponse(PasswordConfiguration.Of(settings.CurrentValue.UserPassword))
            : Untold(verified.Result).AsProblem(null);
    }

    private static async Task<Answer> CreatePasswordAsync(
        Body<CreateInitialPasswordRequest> model, HttpContext context, IUserService users, AttemptLimit limit)
    {
        CreateInitialPasswordRequest request = model;
        if (limit.Refuse(context, request.User!.Id.ToString()) is { } refused)
        {
            return refused;
        }

        var created = await users.CreateInitialPasswordAsync(request.User!.Id, request.Token, request.Password);
        return created.Success ? Answer.Done : Untold(created.Status).AsProblem(created.Result);
    }

    private static void Tell(Editor editor, string? name, Uri? link, IOptionsMonitor<SecuritySettings> settings)
    {
        if (link is not null)
        {
            var texts = InvitationTexts.Of(editor.User.Language);
            editor.Messages.Add(new EventMessage(
                texts.Heading(name ?? string.Empty), texts.PassOn(link, settings.CurrentValue.UserInviteEmailExpiry), EventMessageType.Info));
        }
    }

    // Strangers are not told which accounts there are.
    private static UserOperationStatus Untold(UserOperationStatus status)
        => status is UserOperationStatus.UserNotFound or UserOperationStatus.MissingUser or UserOperationStatus.NotInInviteState
            ? UserOperationStatus.InvalidInviteToken
            : status;
}
