using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
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
using Umbraco.Extensions;

namespace UmbracoKi.Embedded.Backoffice.Management.Users;

/// <summary>The accounts of the backoffice. Needs the users section; who may change whom, says <see cref="UserAccess"/>.</summary>
internal sealed class UserResource : IManagementResource
{
    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<UserAccess>();
        services.AddSingleton<UserPresentation>();
    }

    public void Map(RouteGroupBuilder api)
    {
        var user = api.MapGroup("user").WithTags("User").RequireSection(Constants.Applications.Users);
        user.MapGet("", PageAsync);
        user.MapGet("configuration", Configuration);
        user.MapGet("{id:guid}", ReadAsync);
        user.MapGet("{id:guid}/calculate-start-nodes", StartNodesAsync);
        user.MapGet("{id:guid}/client-credentials", ClientIdsAsync);
        user.MapGet("{id:guid}/2fa", SecondFactorsAsync);
        user.MapPost("", CreateAsync);
        user.MapPut("{id:guid}", UpdateAsync);
        user.MapDelete("{id:guid}", DeleteAsync);
        user.MapDelete("", DeleteManyAsync);
        api.MapGet("filter/user", FilterAsync).WithTags("User").RequireSection(Constants.Applications.Users);
    }

    private static async Task<Answer<Paged<UserResponse>>> PageAsync(
        IUserService users, UserPresentation presentation, Editor editor, int skip = 0, int take = 100)
    {
        var found = await users.GetAllAsync(editor.Key, skip, take);
        return found.Success ? Paged.Of(found.Result!, presentation.Show) : found.Status.AsProblem();
    }

    private static async Task<Answer<Paged<UserResponse>>> FilterAsync(
        IUserService users, UserPresentation presentation, Editor editor, Guid[] userGroupIds, UserState[] userStates,
        UserOrder orderBy = UserOrder.UserName, Direction orderDirection = Direction.Ascending, string? filter = null, int skip = 0, int take = 100)
    {
        var wanted = new UserFilter
        {
            IncludedUserGroups = userGroupIds.Length > 0 ? userGroupIds.ToHashSet() : null,
            IncludeUserStates = userStates.Length > 0 ? userStates.ToHashSet() : null,
            NameFilters = string.IsNullOrEmpty(filter) ? null : new HashSet<string> { filter },
        };
        var found = await users.FilterAsync(editor.Key, wanted, skip, take, orderBy, orderDirection);
        return found.Success ? Paged.Of(found.Result, presentation.Show) : found.Status.AsProblem();
    }

    private static Answer<UserConfigurationResponse> Configuration(IOptionsMonitor<SecuritySettings> security, IUserInviteSender invitations)
        => new UserConfigurationResponse(
            invitations.CanSendInvites(),
            security.CurrentValue.UsernameIsEmail,
            PasswordConfiguration.Of(security.CurrentValue.UserPassword),
            AllowChangePassword: true,
            AllowTwoFactor: false);

    private static Task<Answer<UserResponse>> ReadAsync(Guid id, IUserService users, UserPresentation presentation, UserAccess access, Editor editor)
        => SeeAsync(id, users, access, editor, presentation.Show);

    private static Task<Answer<UserStartNodesResponse>> StartNodesAsync(
        Guid id, IUserService users, UserPresentation presentation, UserAccess access, Editor editor)
        => SeeAsync(id, users, access, editor, presentation.ShowStartNodes);

    private static async Task<Answer<string[]>> ClientIdsAsync(Guid id, IUserService users, UserAccess access, Editor editor)
    {
        string[] clients = [.. await users.GetClientIdsAsync(id)];
        return await SeeAsync(id, users, access, editor, _ => clients);
    }

    private static Task<Answer<object[]>> SecondFactorsAsync(Guid id, IUserService users, UserAccess access, Editor editor)
        => SeeAsync(id, users, access, editor, _ => Array.Empty<object>());

    private static async Task<Answer<T>> SeeAsync<T>(Guid id, IUserService users, UserAccess access, Editor editor, Func<IUser, T> show)
        => await users.GetAsync(id) is not { } user ? UserOperationStatus.UserNotFound.AsProblem(null)
            : access.MaySee(editor, user) ? show(user)
            : Answer.Forbidden;

    private static async Task<Answer> CreateAsync(Body<CreateUserRequest> model, IUserService users, UserAccess access, Editor editor)
    {
        CreateUserRequest request = model;
        var groups = request.UserGroupIds.Select(group => group.Id).ToArray();
        if (!await access.MayHandOutAsync(editor, groups))
        {
            return Answer.Forbidden;
        }

        var created = await users.CreateAsync(editor.Key, new UserCreateModel
        {
            Id = request.Id,
            Email = request.Email,
            UserName = request.UserName,
            Name = request.Name,
            Kind = request.Kind,
            UserGroupKeys = groups.ToHashSet(),
        }, approveUser: true);
        return created.Success ? Answer.Created("user", created.Result.CreatedUser!.Key) : created.Status.AsProblem(created.Result);
    }

    private static async Task<Answer> UpdateAsync(Guid id, Body<UpdateUserRequest> model, IUserService users, UserAccess access, Editor editor)
    {
        UpdateUserRequest request = model;
        if (await users.GetAsync(id) is not { } user)
        {
            return UserOperationStatus.UserNotFound.AsProblem(null);
        }

        var groups = request.UserGroupIds.Select(group => group.Id).ToHashSet();
        var documents = request.DocumentStartNodeIds.Select(node => node.Id).ToHashSet();
        var media = request.MediaStartNodeIds.Select(node => node.Id).ToHashSet();
        if (!await access.MayChangeAsync(editor, id)
            || !await access.MayHandOutAsync(editor, [.. groups])
            || !access.MayHandOut(editor, documents, request.HasDocumentRootAccess, media, request.HasMediaRootAccess))
        {
            return Answer.Forbidden;
        }

        // Core would let the last one go, and then nobody could let anybody in again.
        if (user.IsAdmin() && !groups.Contains(Constants.Security.AdminGroupKey) && IsLastAdministrator(users, user))
        {
            return UserOperationStatus.AdminUserGroupMustNotBeEmpty.AsProblem(null);
        }

        var updated = await users.UpdateAsync(editor.Key, new UserUpdateModel
        {
            ExistingUserKey = id,
            Email = request.Email,
            UserName = request.UserName,
            Name = request.Name,
            LanguageIsoCode = request.LanguageIsoCode,
            ContentStartNodeKeys = documents,
            HasContentRootAccess = request.HasDocumentRootAccess,
            MediaStartNodeKeys = media,
            HasMediaRootAccess = request.HasMediaRootAccess,
            UserGroupKeys = groups,
        });
        return Answer.Of(updated.Status);
    }

    private static bool IsLastAdministrator(IUserService users, IUser user)
    {
        var group = user.Groups.First(group => group.Key == Constants.Security.AdminGroupKey);
        return users.GetAllInGroup(group.Id).All(other => other.Key == user.Key);
    }

    private static Task<Answer> DeleteAsync(Guid id, IUserService users, UserAccess access, Editor editor)
        => RemoveAsync([id], users, access, editor);

    private static Task<Answer> DeleteManyAsync(Body<UsersRequest> model, IUserService users, UserAccess access, Editor editor)
        => RemoveAsync([.. model.Value.UserIds.Select(user => user.Id)], users, access, editor);

    private static async Task<Answer> RemoveAsync(Guid[] ids, IUserService users, UserAccess access, Editor editor)
        => await access.MayChangeAsync(editor, [.. ids.Where(id => id != editor.Key)])
            ? Answer.Of(await users.DeleteAsync(editor.Key, ids.ToHashSet()))
            : Answer.Forbidden;
}
