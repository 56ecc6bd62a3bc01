using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;
using UmbracoKi.Embedded.Security;

namespace UmbracoKi.Embedded.Tests.Security;

/// <summary>Umbraco's own account services on the embedded adapters.</summary>
public sealed class AccountServiceTests : IAsyncLifetime
{
    private AccountBench _bench = null!;

    public async Task InitializeAsync() => _bench = await AccountBench.StartAsync();

    public async Task DisposeAsync() => await _bench.DisposeAsync();

    [Fact]
    public async Task An_invited_user_chooses_a_password_by_the_link_the_administrator_is_shown()
    {
        var invited = await _bench.Users.InviteAsync(AccountBench.Admin, Invitation("oksana@example.com"));
        invited.Status.ShouldBe(UserOperationStatus.Success);
        var user = invited.Result.InvitedUser!;
        user.UserState.ShouldBe(UserState.Invited);
        var link = _bench.Get<IInvitationLinks>().Take(user.Key)!;
        var query = System.Web.HttpUtility.ParseQueryString(link.Query);
        query["userId"].ShouldBe(user.Key.ToString());
        var token = query["inviteCode"]!;

        (await _bench.Users.VerifyInviteAsync(user.Key, token)).Status().ShouldBe(UserOperationStatus.Success);
        (await _bench.Users.CreateInitialPasswordAsync(user.Key, token, AccountBench.Password)).Status.ShouldBe(UserOperationStatus.Success);

        (await _bench.TryAsync("oksana@example.com", AccountBench.Password)).Status.ShouldBe(SignInStatus.Success);
        (await _bench.Users.VerifyInviteAsync(user.Key, token)).Success.ShouldBeFalse();
        _bench.Get<IInvitationLinks>().Take(user.Key).ShouldBeNull();
    }

    [Fact]
    public async Task An_invitation_expires()
    {
        var user = (await _bench.Users.InviteAsync(AccountBench.Admin, Invitation("late@example.com"))).Result.InvitedUser!;
        var token = System.Web.HttpUtility.ParseQueryString(_bench.Get<IInvitationLinks>().Take(user.Key)!.Query)["inviteCode"]!;

        _bench.Time.Advance(TimeSpan.FromDays(30));

        (await _bench.Users.VerifyInviteAsync(user.Key, token)).Status().ShouldBe(UserOperationStatus.InvalidInviteToken);
    }

    [Fact]
    public async Task A_token_made_up_or_of_somebody_else_is_refused()
    {
        var user = (await _bench.Users.InviteAsync(AccountBench.Admin, Invitation("a@example.com"))).Result.InvitedUser!;
        var other = (await _bench.Users.InviteAsync(AccountBench.Admin, Invitation("b@example.com"))).Result.InvitedUser!;
        var others = System.Web.HttpUtility.ParseQueryString(_bench.Get<IInvitationLinks>().Take(other.Key)!.Query)["inviteCode"]!;

        (await _bench.Users.VerifyInviteAsync(user.Key, others)).Success.ShouldBeFalse();
        (await _bench.Users.VerifyInviteAsync(user.Key, "abc")).Success.ShouldBeFalse();
    }

    [Fact]
    public async Task Forgotten_passwords_are_refused_where_nothing_can_be_mailed()
    {
        var user = await _bench.AddUserAsync("erika@example.com");

        (await _bench.Users.SendResetPasswordEmailAsync(user.Email)).Result.ShouldBe(UserOperationStatus.CannotPasswordReset);
    }

    [Theory]
    [InlineData("kurz", "The password must be at least 10 characters long")]
    [InlineData("", "Cannot set an empty password")]
    public async Task A_password_that_breaks_the_rules_is_refused_with_the_reason(string password, string reason)
    {
        var user = await _bench.AddUserAsync("erika@example.com");

        var changed = await _bench.Users.ChangePasswordAsync(AccountBench.Admin, new ChangeUserPasswordModel { UserKey = user.Key, NewPassword = password });

        changed.Success.ShouldBeFalse();
        changed.Result.Error!.ErrorMessage.ShouldBe(reason);
        (await _bench.TryAsync(user.Username, AccountBench.Password)).Status.ShouldBe(SignInStatus.Success);
    }

    [Fact]
    public async Task Users_change_their_own_password_only_with_the_old_one()
    {
        var user = await _bench.AddUserAsync("erika@example.com");

        var wrong = await _bench.Users.ChangePasswordAsync(
            user.Key, new ChangeUserPasswordModel { UserKey = user.Key, OldPassword = "something else", NewPassword = "a new password" });
        var none = await _bench.Users.ChangePasswordAsync(user.Key, new ChangeUserPasswordModel { UserKey = user.Key, NewPassword = "a new password" });
        var right = await _bench.Users.ChangePasswordAsync(
            user.Key, new ChangeUserPasswordModel { UserKey = user.Key, OldPassword = AccountBench.Password, NewPassword = "a new password" });

        wrong.Result.Error!.ErrorMessage.ShouldBe("Incorrect password");
        none.Status.ShouldBe(UserOperationStatus.SelfOldPasswordRequired);
        right.Status.ShouldBe(UserOperationStatus.Success);
        (await _bench.TryAsync(user.Username, "a new password")).Status.ShouldBe(SignInStatus.Success);
    }

    [Fact]
    public async Task An_administrator_resets_a_password_and_is_told_the_new_one_once()
    {
        var user = await _bench.AddUserAsync("erika@example.com");

        var reset = await _bench.Users.ResetPasswordAsync(AccountBench.Admin, user.Key);

        reset.Status.ShouldBe(UserOperationStatus.Success);
        (await _bench.TryAsync(user.Username, reset.Result.ResetPassword!)).Status.ShouldBe(SignInStatus.Success);
    }

    [Fact]
    public async Task A_user_who_never_signed_in_is_deleted_without_a_trace_and_one_who_did_is_kept()
    {
        var never = await _bench.AddUserAsync("never@example.com");
        await _bench.Get<IUserDataService>().CreateAsync(new UserData { Key = Guid.NewGuid(), UserKey = never.Key, Group = "g", Identifier = "i", Value = "v" });
        var once = await _bench.AddUserAsync("once@example.com");
        await _bench.TryAsync(once.Username, AccountBench.Password);

        (await _bench.Users.DeleteAsync(AccountBench.Admin, never.Key)).ShouldBe(UserOperationStatus.Success);
        (await _bench.Users.DeleteAsync(AccountBench.Admin, once.Key)).ShouldNotBe(UserOperationStatus.Success);

        (await _bench.Users.GetAsync(never.Key)).ShouldBeNull();
        _bench.Rows("umbracoUser ORDER BY id", "userEmail").ShouldNotContain("'never@example.com'");
        _bench.Rows("umbracoUserData", "value").ShouldBeEmpty();
        (await _bench.Users.GetAsync(once.Key)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_group_keeps_sections_languages_and_permissions_and_its_members_follow_its_changes()
    {
        var languages = _bench.Get<ILanguageService>();
        await languages.CreateAsync(new Language("uk-UA", "Українська"), AccountBench.Admin);
        var ukrainian = (await languages.GetAsync("uk-UA"))!;
        var group = await _bench.AddGroupAsync("translators-uk", g =>
        {
            g.AddAllowedSection(Constants.Applications.Content);
            g.AddAllowedLanguage(ukrainian.Id);
            g.HasAccessToAllLanguages = false;
            g.Permissions = new HashSet<string> { "Umb.Document.Read", "Umb.Document.Update" };
            g.StartContentId = Constants.System.Root;
        });
        var user = await _bench.AddUserAsync("oksana@example.com", group.Key);

        user.AllowedSections.ShouldBe([Constants.Applications.Content]);
        user.Groups.Single().AllowedLanguages.ShouldBe([ukrainian.Id]);

        var stored = (await _bench.Get<IUserGroupService>().GetAsync(group.Key))!;
        stored.AddAllowedSection(Constants.Applications.Media);
        stored.Permissions.Remove("Umb.Document.Update");
        (await _bench.Get<IUserGroupService>().UpdateAsync(stored, AccountBench.Admin)).Status.ShouldBe(UserGroupOperationStatus.Success);

        var after = (await _bench.Users.GetAsync(user.Key))!;
        after.AllowedSections.ShouldBe([Constants.Applications.Content, Constants.Applications.Media], ignoreOrder: true);
        after.Groups.Single().Permissions.ShouldBe(["Umb.Document.Read"]);
    }

    [Fact]
    public async Task Deleting_a_group_leaves_its_members_without_it()
    {
        var group = await _bench.AddGroupAsync("passing", g => g.GranularPermissions.Add(new UnknownTypeGranularPermission { Context = "x", Permission = "y" }));
        var user = await _bench.AddUserAsync("erika@example.com", group.Key, AccountBench.Editors);

        (await _bench.Get<IUserGroupService>().DeleteAsync(group.Key)).Result.ShouldBe(UserGroupOperationStatus.Success);

        (await _bench.Users.GetAsync(user.Key))!.Groups.Select(g => g.Alias).ShouldBe(["editor"]);
        _bench.Rows("umbracoUserGroup2GranularPermission", "permission").ShouldBeEmpty();
    }

    [Fact]
    public async Task An_API_user_is_found_by_client_id_and_never_signs_in_with_a_password()
    {
        var created = await _bench.Users.CreateAsync(
            AccountBench.Admin,
            new UserCreateModel
            {
                Email = "api@example.com", UserName = "api@example.com", Name = "Api", Kind = UserKind.Api, UserGroupKeys = new HashSet<Guid> { AccountBench.Editors },
            },
            approveUser: true);
        var key = created.Result.CreatedUser!.Key;

        (await _bench.Users.AddClientIdAsync(key, "umbraco-back-office-import")).ShouldBe(UserClientCredentialsOperationStatus.Success);

        (await _bench.Users.FindByClientIdAsync("umbraco-back-office-import"))!.Key.ShouldBe(key);
        (await _bench.TryAsync("api@example.com", created.Result.InitialPassword ?? "")).Status.ShouldBe(SignInStatus.InvalidCredentials);
    }

    private static UserInviteModel Invitation(string email) => new()
    {
        Email = email, UserName = email, Name = "Invited", Message = "Hi", UserGroupKeys = new HashSet<Guid> { AccountBench.Editors },
    };
}

file static class Attempts
{
    public static UserOperationStatus Status(this Attempt<UserOperationStatus> attempt) => attempt.Result;
}
