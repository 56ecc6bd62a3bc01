using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Problems;
using UmbracoKi.Embedded.Backoffice.Management.Requests;
using UmbracoKi.Embedded.Backoffice.Management.Security;

namespace UmbracoKi.Embedded.Backoffice.Management.Users;

/// <summary>Accounts in bulk, and passwords given by somebody else than their owner.</summary>
internal sealed class UserStateResource : IManagementResource
{
    public void Map(RouteGroupBuilder api)
    {
        var user = api.MapGroup("user").WithTags("User").RequireSection(Constants.Applications.Users);
        user.MapPost("enable", EnableAsync);
        user.MapPost("disable", DisableAsync);
        user.MapPost("unlock", UnlockAsync);
        user.MapPost("set-user-groups", SetGroupsAsync);
        user.MapPost("{id:guid}/change-password", ChangePasswordAsync);
        user.MapPost("{id:guid}/reset-password", ResetPasswordAsync);
    }

    private static async Task<Answer> EnableAsync(Body<UsersRequest> model, IUserService users, UserAccess access, Editor editor)
        => await access.MayChangeAsync(editor, Keys(model)) ? Answer.Of(await users.EnableAsync(editor.Key, Keys(model).ToHashSet())) : Answer.Forbidden;

    private static async Task<Answer> DisableAsync(Body<UsersRequest> model, IUserService users, UserAccess access, Editor editor)
        => await access.MayChangeAsync(editor, [.. Keys(model).Where(key => key != editor.Key)])
            ? Answer.Of(await users.DisableAsync(editor.Key, Keys(model).ToHashSet()))
            : Answer.Forbidden;

    private static async Task<Answer> UnlockAsync(Body<UsersRequest> model, IUserService users, UserAccess access, Editor editor)
    {
        if (!await access.MayChangeAsync(editor, Keys(model)))
        {
            return Answer.Forbidden;
        }

        var unlocked = await users.UnlockAsync(editor.Key, Keys(model));
        return unlocked.Success ? Answer.Done : unlocked.Status.AsProblem(unlocked.Result);
    }

    private static async Task<Answer> SetGroupsAsync(Body<SetUserGroupsRequest> model, IUserGroupService groups, UserAccess access, Editor editor)
    {
        Guid[] userKeys = [.. model.Value.UserIds.Select(user => user.Id)];
        Guid[] groupKeys = [.. model.Value.UserGroupIds.Select(group => group.Id)];
        return await access.MayChangeAsync(editor, userKeys) && await access.MayHandOutAsync(editor, groupKeys)
            ? Answer.Of((await groups.UpdateUserGroupsOnUsersAsync(groupKeys.ToHashSet(), userKeys.ToHashSet(), editor.Key)).Result)
            : Answer.Forbidden;
    }

    private static async Task<Answer> ChangePasswordAsync(
        Guid id, Body<ChangePasswordRequest> model, IUserService users, UserAccess access, Editor editor)
    {
        if (id == editor.Key)
        {
            return UserOperationStatus.SelfOldPasswordRequired.AsProblem(null);
        }

        if (!await access.MayChangeAsync(editor, id))
        {
            return Answer.Forbidden;
        }

        var changed = await users.ChangePasswordAsync(editor.Key, new() { UserKey = id, NewPassword = model.Value.NewPassword });
        return changed.Success ? Answer.Done : changed.Status.AsProblem(changed.Result);
    }

    private static async Task<Answer<ResetPasswordResponse>> ResetPasswordAsync(Guid id, IUserService users, UserAccess access, Editor editor)
    {
        if (id != editor.Key && !await access.MayChangeAsync(editor, id))
        {
            return Answer.Forbidden;
        }

        var reset = await users.ResetPasswordAsync(editor.Key, id);
        return reset.Success ? new ResetPasswordResponse(reset.Result?.ResetPassword) : reset.Status.AsProblem(reset.Result);
    }

    private static Guid[] Keys(Body<UsersRequest> model) => [.. model.Value.UserIds.Select(user => user.Id)];
}
