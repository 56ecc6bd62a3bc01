using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Backoffice.Management.Answers;

namespace UmbracoKi.Embedded.Backoffice.Management.Users;

/// <summary>Names of users and groups, for whoever is signed in.</summary>
internal sealed class UserItems : IManagementResource
{
    public void Map(RouteGroupBuilder api)
    {
        api.MapGet("item/user", UsersAsync).WithTags("User");
        api.MapGet("item/user-group", GroupsAsync).WithTags("User Group");
    }

    private static async Task<Answer<UserItem[]>> UsersAsync(IUserService users, Avatars avatars, Guid[] id)
        => id.Length == 0 ? Array.Empty<UserItem>()
            : (await users.GetAsync(id)).Select(user => new UserItem(user.Key, user.Name ?? string.Empty, avatars.Of(user), user.Kind, [])).ToArray();

    private static async Task<Answer<UserGroupItem[]>> GroupsAsync(IUserGroupService groups, Guid[] id)
        => id.Length == 0 ? Array.Empty<UserGroupItem>()
            : (await groups.GetAsync(id)).Select(group => new UserGroupItem(group.Key, group.Name ?? string.Empty, group.Icon, group.Alias, [])).ToArray();

    private sealed record UserItem(Guid Id, string Name, string[] AvatarUrls, UserKind Kind, Flag[] Flags);

    private sealed record UserGroupItem(Guid Id, string Name, string? Icon, string? Alias, Flag[] Flags);
}
