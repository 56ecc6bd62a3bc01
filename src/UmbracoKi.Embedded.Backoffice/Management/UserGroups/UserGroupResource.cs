using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Problems;
using UmbracoKi.Embedded.Backoffice.Management.Requests;
using UmbracoKi.Embedded.Backoffice.Management.Security;
using UmbracoKi.Embedded.Backoffice.Management.Users;

namespace UmbracoKi.Embedded.Backoffice.Management.UserGroups;

/// <summary>What users may do. Needs the users section; nobody but administrators makes a group that may more than himself.</summary>
internal sealed class UserGroupResource : IManagementResource
{
    public void AddServices(IServiceCollection services) => services.AddSingleton<UserGroupPresentation>();

    public void Map(RouteGroupBuilder api)
    {
        var group = api.MapGroup("user-group").WithTags("User Group").RequireSection(Constants.Applications.Users);
        group.MapGet("", PageAsync);
        group.MapGet("{id:guid}", ReadAsync);
        group.MapPost("", CreateAsync);
        group.MapPut("{id:guid}", UpdateAsync);
        group.MapDelete("{id:guid}", DeleteAsync);
        group.MapDelete("", DeleteManyAsync);
        group.MapPost("{id:guid}/users", AddUsersAsync);
        group.MapDelete("{id:guid}/users", RemoveUsersAsync);
        api.MapGet("filter/user-group", FilterAsync).WithTags("User Group").RequireSection(Constants.Applications.Users);
    }

    private static async Task<Answer<Paged<UserGroupResponse>>> PageAsync(
        IUserGroupService groups, UserGroupPresentation presentation, int skip = 0, int take = 100)
    {
        var page = await groups.GetAllAsync(skip, take);
        return Paged.Of(page.Total, await presentation.ShowAsync(page.Items));
    }

    private static async Task<Answer<Paged<UserGroupResponse>>> FilterAsync(
        IUserGroupService groups, UserGroupPresentation presentation, Editor editor, string? filter = null, int skip = 0, int take = 100)
    {
        var found = await groups.FilterAsync(editor.Key, filter, skip, take);
        return found.Success ? Paged.Of(found.Result.Total, await presentation.ShowAsync(found.Result.Items)) : found.Status.AsProblem();
    }

    private static async Task<Answer<UserGroupResponse>> ReadAsync(Guid id, IUserGroupService groups, UserGroupPresentation presentation)
        => await groups.GetAsync(id) is { } group ? (await presentation.ShowAsync([group]))[0] : UserGroupOperationStatus.NotFound.AsProblem();

    private static async Task<Answer> CreateAsync(
        Body<CreateUserGroupRequest> model, IUserGroupService groups, UserGroupPresentation presentation, IShortStringHelper strings,
        UserAccess access, Editor editor)
    {
        var group = new UserGroup(strings);
        group.Key = model.Value.Id ?? Guid.NewGuid();
        if (await presentation.FillAsync(group, model.Value) is var filled and not UserGroupOperationStatus.Success)
        {
            return filled.AsProblem();
        }

        if (!access.MayChange(editor, group))
        {
            return Answer.Forbidden;
        }

        var created = await groups.CreateAsync(group, editor.Key);
        return created.Success ? Answer.Created("user-group", created.Result.Key) : created.Status.AsProblem();
    }

    private static async Task<Answer> UpdateAsync(
        Guid id, Body<UserGroupRequest> model, IUserGroupService groups, UserGroupPresentation presentation, UserAccess access, Editor editor)
    {
        if (await groups.GetAsync(id) is not { } group)
        {
            return UserGroupOperationStatus.NotFound.AsProblem();
        }

        if (!access.MayChange(editor, group))
        {
            return Answer.Forbidden;
        }

        if (await presentation.FillAsync(group, model.Value) is var filled and not UserGroupOperationStatus.Success)
        {
            return filled.AsProblem();
        }

        return access.MayChange(editor, group) ? Answer.Of((await groups.UpdateAsync(group, editor.Key)).Status) : Answer.Forbidden;
    }

    private static Task<Answer> DeleteAsync(Guid id, IUserGroupService groups, UserAccess access, Editor editor)
        => RemoveAsync([id], groups, access, editor);

    private static Task<Answer> DeleteManyAsync(Body<DeleteUserGroupsRequest> model, IUserGroupService groups, UserAccess access, Editor editor)
        => RemoveAsync([.. model.Value.UserGroupIds.Select(group => group.Id)], groups, access, editor);

    private static async Task<Answer> RemoveAsync(Guid[] ids, IUserGroupService groups, UserAccess access, Editor editor)
        => await access.MayHandOutAsync(editor, ids) ? Answer.Of((await groups.DeleteAsync(ids.ToHashSet())).Result) : Answer.Forbidden;

    private static async Task<Answer> AddUsersAsync(Guid id, Body<ReferenceById[]> model, IUserGroupService groups, UserAccess access, Editor editor)
        => await MayMoveAsync(id, model, access, editor)
            ? Answer.Of((await groups.AddUsersToUserGroupAsync(Moving(id, model), editor.Key)).Result)
            : Answer.Forbidden;

    private static async Task<Answer> RemoveUsersAsync(Guid id, Body<ReferenceById[]> model, IUserGroupService groups, UserAccess access, Editor editor)
        => await MayMoveAsync(id, model, access, editor)
            ? Answer.Of((await groups.RemoveUsersFromUserGroupAsync(Moving(id, model), editor.Key)).Result)
            : Answer.Forbidden;

    private static async Task<bool> MayMoveAsync(Guid group, Body<ReferenceById[]> users, UserAccess access, Editor editor)
        => await access.MayHandOutAsync(editor, group) && await access.MayChangeAsync(editor, [.. users.Value.Select(user => user.Id)]);

    private static UsersToUserGroupManipulationModel Moving(Guid group, Body<ReferenceById[]> users) => new(group, [.. users.Value.Select(user => user.Id)]);
}
