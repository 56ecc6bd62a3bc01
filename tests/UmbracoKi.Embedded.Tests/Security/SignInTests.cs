using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Security;

namespace UmbracoKi.Embedded.Tests.Security;

public sealed class SignInTests : IAsyncLifetime
{
    private const string Erika = "erika@example.com";

    private AccountBench _bench = null!;
    private IUser _erika = null!;

    public async Task InitializeAsync()
    {
        _bench = await AccountBench.StartAsync();
        _erika = await _bench.AddUserAsync(Erika);
    }

    public async Task DisposeAsync() => await _bench.DisposeAsync();

    [Fact]
    public async Task The_right_password_opens_a_session_that_signing_out_ends()
    {
        var result = await _bench.TryAsync(Erika, AccountBench.Password);

        result.Status.ShouldBe(SignInStatus.Success);
        result.User!.UserState.ShouldBe(UserState.Active);
        _bench.Users.ValidateLoginSession(_erika.Id, result.SessionId!.Value).ShouldBeTrue();

        await _bench.SignIn.SignOutAsync(result.User, result.SessionId.Value, CancellationToken.None);

        _bench.Users.ValidateLoginSession(_erika.Id, result.SessionId.Value).ShouldBeFalse();
        (await _bench.Users.GetAsync(_erika.Key))!.SecurityStamp.ShouldNotBe(result.User.SecurityStamp);
    }

    [Fact]
    public async Task An_unknown_name_and_a_wrong_password_are_refused_alike()
    {
        var unknown = await _bench.TryAsync("nobody@example.com", AccountBench.Password);
        var wrong = await _bench.TryAsync(Erika, "not this one");

        wrong.ShouldBe(unknown);
    }

    [Fact]
    public async Task Too_many_wrong_passwords_lock_the_account_until_an_administrator_unlocks_it()
    {
        for (var i = 0; i < 5; i++)
        {
            (await _bench.TryAsync(Erika, "wrong password")).Status.ShouldBe(SignInStatus.InvalidCredentials);
        }

        (await _bench.TryAsync(Erika, "wrong password")).Status.ShouldBe(SignInStatus.InvalidCredentials);
        (await _bench.TryAsync(Erika, AccountBench.Password)).Status.ShouldBe(SignInStatus.LockedOut);
        var locked = (await _bench.Users.GetAsync(_erika.Key))!;
        locked.UserState.ShouldBe(UserState.LockedOut);
        locked.FailedPasswordAttempts.ShouldBe(5);

        (await _bench.Users.UnlockAsync(AccountBench.Admin, _erika.Key)).Status.ShouldBe(UserOperationStatus.Success);

        (await _bench.TryAsync(Erika, AccountBench.Password)).Status.ShouldBe(SignInStatus.Success);
        (await _bench.Users.GetAsync(_erika.Key))!.FailedPasswordAttempts.ShouldBe(0);
    }

    [Fact]
    public async Task A_lockout_ends_by_itself_after_the_configured_time()
    {
        for (var i = 0; i < 5; i++)
        {
            await _bench.TryAsync(Erika, "wrong password");
        }

        _bench.Time.Advance(TimeSpan.FromDays(31));

        (await _bench.TryAsync(Erika, AccountBench.Password)).Status.ShouldBe(SignInStatus.Success);
    }

    [Fact]
    public async Task Wrong_passwords_given_at_once_are_all_counted()
    {
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(() => _bench.TryAsync(Erika, "wrong password"))));

        (await _bench.Users.GetAsync(_erika.Key))!.IsLockedOut.ShouldBeTrue();
    }

    [Fact]
    public async Task A_disabled_user_cannot_sign_in_and_an_enabled_one_can_again()
    {
        (await _bench.Users.DisableAsync(AccountBench.Admin, new HashSet<Guid> { _erika.Key })).ShouldBe(UserOperationStatus.Success);
        (await _bench.TryAsync(Erika, AccountBench.Password)).Status.ShouldBe(SignInStatus.NotAllowed);

        (await _bench.Users.EnableAsync(AccountBench.Admin, new HashSet<Guid> { _erika.Key })).ShouldBe(UserOperationStatus.Success);
        (await _bench.TryAsync(Erika, AccountBench.Password)).Status.ShouldBe(SignInStatus.Success);
    }

    [Fact]
    public async Task A_second_factor_is_asked_for_before_there_is_a_session()
    {
        await _bench.Get<Umbraco.Cms.Core.Services.ITwoFactorLoginService>().SaveAsync(
            new Umbraco.Cms.Core.Models.TwoFactorLogin { UserOrMemberKey = _erika.Key, ProviderName = AccountBench.Factor, Secret = "s3cret" });

        var result = await _bench.TryAsync(Erika, AccountBench.Password);

        result.Status.ShouldBe(SignInStatus.RequiresTwoFactor);
        result.SessionId.ShouldBeNull();
        (await _bench.SignIn.CompleteAsync(result.User!, CancellationToken.None)).Status.ShouldBe(SignInStatus.Success);
    }

    [Fact]
    public async Task Passwords_are_stored_as_a_full_Umbraco_17_stores_them()
    {
        var hash = Convert.FromBase64String(_erika.RawPasswordValue!);

        // Version 3, HMAC-SHA512, 100,000 iterations, 16 bytes of salt: the header of every hash in a recorded database.
        Convert.ToHexString(hash.AsSpan(0, 13)).ShouldBe("0100000002000186A000000010");
        _erika.PasswordConfiguration.ShouldBe("""{"hashAlgorithm":"PBKDF2.ASPNETCORE.V3"}""");
        await Task.CompletedTask;
    }

    [Fact]
    public async Task The_trail_says_who_signed_in_failed_and_got_a_new_password()
    {
        await _bench.TryAsync(Erika, "wrong password");
        await _bench.TryAsync(Erika, AccountBench.Password);

        _bench.Rows("umbracoAudit WHERE eventType NOT LIKE '%/save'", "performingDetails", "affectedDetails", "eventType", "eventDetails").ShouldBe(
        [
            "'User \"erika\" <erika@example.com>' | 'User \"erika\" <erika@example.com>' | 'umbraco/user/password/reset' | 'password reset'",
            "'User \"erika\" <erika@example.com>' | 'User \"erika\" <erika@example.com>' | 'umbraco/user/sign-in/failed' | 'login failed'",
            "'User \"erika\" <erika@example.com>' | 'User \"erika\" <erika@example.com>' | 'umbraco/user/sign-in/login' | 'login success'",
        ]);
    }
}
