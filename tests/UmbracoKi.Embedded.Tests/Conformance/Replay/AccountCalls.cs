using System.Text.Json;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;
using UmbracoKi.Embedded.Security;
using UmbracoKi.Embedded.Tests.Conformance.Recordings;

namespace UmbracoKi.Embedded.Tests.Conformance.Replay;

/// <summary>Users and groups. The recording holds no passwords: one that is as good, or as bad, stands for each.</summary>
internal sealed class AccountCalls(
    IUserService users, IUserGroupService groups, ILanguageService languages, IPasswordSignIn signIn, IShortStringHelper strings) : ICallReplay
{
    public const string Password = "a password long enough";

    private static readonly Guid NeverSignedIn = new("00000000-0000-4000-8000-000000000414");

    // The Management API's names of sections are not those of the rows.
    private static readonly Dictionary<string, string> Sections = new()
    {
        ["Umb.Section.Content"] = "content",
        ["Umb.Section.Translation"] = "translation",
    };

    public Task<string>? Carry(RecordedCall call, Guid userKey) => (call.Method, call.Route) switch
    {
        ("POST", ["user-group"]) => CreateGroup(call.Request, userKey),
        ("DELETE", ["user-group", var id]) => DeleteGroup(Guid.Parse(id)),
        ("POST", ["user-group", var id, "users"]) => AddMembers(Guid.Parse(id), call.Request, userKey),
        ("DELETE", ["user-group", var id, "users"]) => RemoveMembers(Guid.Parse(id), call.Request, userKey),
        ("POST", ["user"]) => Create(call.Request, userKey),
        ("PUT", ["user", var id]) => Update(Guid.Parse(id), call.Request, userKey),
        ("DELETE", ["user", var id]) => Delete(Guid.Parse(id), userKey),
        ("POST", ["user", "set-user-groups"]) => SetGroups(call.Request, userKey),
        ("POST", ["user", "disable"]) => Status(users.DisableAsync(userKey, Keys(call.Request, "userIds"))),
        ("POST", ["user", "enable"]) => Status(users.EnableAsync(userKey, Keys(call.Request, "userIds"))),
        ("POST", ["user", "unlock"]) => Unlock(call.Request, userKey),
        ("POST", ["user", "current", "change-password"]) => ChangePassword(RecordedSession.Translator, "not the old one", Password, RecordedSession.Translator),
        ("POST", ["user", var id, "change-password"]) => ChangePassword(Guid.Parse(id), null, call.Accepted ? Password : "short", userKey),
        ("POST", ["user", var id, "reset-password"]) => ResetPassword(Guid.Parse(id), userKey),
        ("POST", ["user", var id, "client-credentials"]) => Status(users.AddClientIdAsync(Guid.Parse(id), call.Request.Text("clientId")!)),
        _ => null,
    };

    /// <returns><c>Success</c> if signing in ends as recorded.</returns>
    public async Task<string> SignIn(RecordedCall call)
    {
        var username = call.Request.Text("username")!;
        foreach (var _ in Enumerable.Range(0, call.Note == "wrong password try 5" ? 3 : 0))
        {
            // Tries 2 to 4 were made but not recorded.
            await signIn.SignInAsync(username, "a wrong password", CancellationToken.None);
        }

        var outcome = await signIn.SignInAsync(username, call.Status == 401 ? "a wrong password" : Password, CancellationToken.None);
        var status = outcome.Status switch
        {
            SignInStatus.Success => 200,
            SignInStatus.InvalidCredentials => 401,
            _ => 403,
        };
        return status == call.Status ? "Success" : $"signing in ended with {outcome.Status}";
    }

    private async Task<string> CreateGroup(JsonElement body, Guid userKey)
    {
        var group = new UserGroup(strings)
        {
            Key = body.Id() ?? Guid.NewGuid(),
            Alias = body.Text("alias")!,
            Name = body.Text("name"),
            Icon = body.Text("icon"),
            HasAccessToAllLanguages = body.Flag("hasAccessToAllLanguages"),
            StartContentId = body.Flag("documentRootAccess") ? Constants.System.Root : null,
            StartMediaId = body.Flag("mediaRootAccess") ? Constants.System.Root : null,
            Permissions = body.List("fallbackPermissions").Select(p => p.GetString()!).ToHashSet(),
            GranularPermissions = body.List("permissions").SelectMany(Granular).ToHashSet(),
        };
        foreach (var section in body.List("sections").Select(s => s.GetString()!))
        {
            group.AddAllowedSection(Sections.GetValueOrDefault(section, section));
        }

        foreach (var isoCode in body.List("languages").Select(l => l.GetString()!))
        {
            if (await languages.GetAsync(isoCode) is not { } language)
            {
                return "LanguageNotFound";
            }

            group.AddAllowedLanguage(language.Id);
        }

        return (await groups.CreateAsync(group, userKey)).Status.ToString();
    }

    private static IEnumerable<IGranularPermission> Granular(JsonElement permission) => permission.List("verbs")
        .Select(verb => new DocumentGranularPermission { Key = permission.Reference("document")!.Value, Permission = verb.GetString()! });

    private async Task<string> DeleteGroup(Guid key) => (await groups.DeleteAsync(key)).Result.ToString();

    private async Task<string> AddMembers(Guid key, JsonElement members, Guid userKey)
        => (await groups.AddUsersToUserGroupAsync(new UsersToUserGroupManipulationModel(key, Keys(members)), userKey)).Result.ToString();

    private async Task<string> RemoveMembers(Guid key, JsonElement members, Guid userKey)
        => (await groups.RemoveUsersFromUserGroupAsync(new UsersToUserGroupManipulationModel(key, Keys(members)), userKey)).Result.ToString();

    private async Task<string> Create(JsonElement body, Guid userKey)
        => (await users.CreateAsync(userKey, Fill(new UserCreateModel { Id = body.Id() }, body), approveUser: true)).Status.ToString();

    private async Task<string> Update(Guid key, JsonElement body, Guid userKey)
    {
        var model = new UserUpdateModel
        {
            ExistingUserKey = key,
            Email = body.Text("email")!,
            UserName = body.Text("userName")!,
            Name = body.Text("name")!,
            LanguageIsoCode = body.Text("languageIsoCode")!,
            UserGroupKeys = Keys(body, "userGroupIds"),
            ContentStartNodeKeys = Keys(body, "documentStartNodeIds"),
            MediaStartNodeKeys = Keys(body, "mediaStartNodeIds"),
        };
        return (await users.UpdateAsync(userKey, model)).Status.ToString();
    }

    private async Task<string> Delete(Guid key, Guid userKey)
    {
        // Created by a call that is not among the recorded ones; the trail shows it.
        if (key == NeverSignedIn)
        {
            await users.CreateAsync(
                userKey,
                new UserCreateModel
                {
                    Id = key, Email = "never@example.com", UserName = "never@example.com", Name = "Never",
                    UserGroupKeys = new HashSet<Guid> { Constants.Security.EditorGroupKey },
                },
                approveUser: true);
        }

        // Core 17.8 has a name of its own for what 17.0 called this.
        return await users.DeleteAsync(userKey, key) is var status and not UserOperationStatus.CannotDeleteUserWithLoginHistory
            ? status.ToString()
            : nameof(UserOperationStatus.CannotDelete);
    }

    private async Task<string> SetGroups(JsonElement body, Guid userKey)
        => (await groups.UpdateUserGroupsOnUsersAsync(Keys(body, "userGroupIds"), Keys(body, "userIds"), userKey)).Result.ToString();

    private async Task<string> Unlock(JsonElement body, Guid userKey) => (await users.UnlockAsync(userKey, [.. Keys(body, "userIds")])).Status.ToString();

    private async Task<string> ChangePassword(Guid key, string? old, string @new, Guid userKey)
        => (await users.ChangePasswordAsync(userKey, new ChangeUserPasswordModel { UserKey = key, OldPassword = old, NewPassword = @new })).Status.ToString();

    private async Task<string> ResetPassword(Guid key, Guid userKey) => (await users.ResetPasswordAsync(userKey, key)).Status.ToString();

    private static UserCreateModel Fill(UserCreateModel model, JsonElement body)
    {
        model.Email = body.Text("email")!;
        model.UserName = body.Text("userName")!;
        model.Name = body.Text("name")!;
        model.Kind = Enum.Parse<UserKind>(body.Text("kind")!);
        model.UserGroupKeys = Keys(body, "userGroupIds");
        return model;
    }

    private static HashSet<Guid> Keys(JsonElement body, string name) => [.. body.List(name).Select(reference => reference.Id()!.Value)];

    private static Guid[] Keys(JsonElement references) => [.. references.EnumerateArray().Select(reference => reference.Id()!.Value)];

    private static async Task<string> Status<T>(Task<T> status)
        where T : struct, Enum
        => (await status).ToString();
}
