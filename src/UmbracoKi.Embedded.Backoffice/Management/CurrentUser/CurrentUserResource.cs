using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Problems;
using UmbracoKi.Embedded.Backoffice.Management.Requests;
using UmbracoKi.Embedded.Backoffice.Management.Security;
using UmbracoKi.Embedded.Backoffice.Management.Server;
using UmbracoKi.Embedded.Backoffice.Management.Users;

namespace UmbracoKi.Embedded.Backoffice.Management.CurrentUser;

/// <summary>Who is signed in and what the client lets him do. What he may really do, each operation checks itself.</summary>
internal sealed class CurrentUserResource : IManagementResource
{
    public void AddServices(IServiceCollection services) => services.AddSingleton<CurrentUserPresentation>();

    public void Map(RouteGroupBuilder api)
    {
        var current = api.MapGroup("user/current").WithTags("User");
        current.MapGet("", ReadAsync);
        current.MapGet("configuration", Configuration);
        current.MapGet("login-providers", () => (Answer<object[]>)Array.Empty<object>());
        current.MapGet("2fa", () => (Answer<object[]>)Array.Empty<object>());
        current.MapPost("change-password", ChangePasswordAsync);
        current.MapGet("permissions", AllPermissionsAsync);
        current.MapGet("permissions/document", DocumentPermissionsAsync);
        current.MapGet("permissions/media", MediaPermissionsAsync);
    }

    private static async Task<Answer<CurrentUserResponse>> ReadAsync(Editor editor, CurrentUserPresentation presentation)
        => await presentation.ShowAsync(editor.User);

    private static Answer<CurrentUserConfigurationResponse> Configuration(IOptionsMonitor<SecuritySettings> security)
        => new CurrentUserConfigurationResponse(
            security.CurrentValue.KeepUserLoggedIn,
            PasswordConfiguration.Of(security.CurrentValue.UserPassword),
            AllowChangePassword: true,
            AllowTwoFactor: false);

    /// <remarks>Core asks for the old password, so that a forgotten screen is not enough to take over an account.</remarks>
    private static async Task<Answer> ChangePasswordAsync(Body<ChangeOwnPasswordRequest> model, IUserService users, Editor editor)
    {
        var changed = await users.ChangePasswordAsync(
            editor.Key, new() { UserKey = editor.Key, OldPassword = model.Value.OldPassword, NewPassword = model.Value.NewPassword });
        return changed.Success ? Answer.Done : changed.Status.AsProblem(changed.Result);
    }

    private static async Task<Answer<UserPermissionsResponse>> AllPermissionsAsync(Editor editor, IUserService users, Guid[] id)
        => Show(await users.GetPermissionsAsync(editor.Key, id));

    private static async Task<Answer<UserPermissionsResponse>> DocumentPermissionsAsync(Editor editor, IUserService users, Guid[] id)
        => Show(await users.GetDocumentPermissionsAsync(editor.Key, id));

    private static async Task<Answer<UserPermissionsResponse>> MediaPermissionsAsync(Editor editor, IUserService users, Guid[] id)
        => Show(await users.GetMediaPermissionsAsync(editor.Key, id));

    private static Answer<UserPermissionsResponse> Show(
        Umbraco.Cms.Core.Attempt<IEnumerable<Umbraco.Cms.Core.Models.NodePermissions>, Umbraco.Cms.Core.Services.OperationStatus.UserOperationStatus> found)
        => found.Success
            ? new UserPermissionsResponse([.. found.Result.Select(node => new UserPermission(node.NodeKey, [.. node.Permissions]))])
            : found.Status.AsProblem();
}
