using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Backoffice.Tests.SignIn;

/// <summary>Signing in as the client does it, and the ways it must not work.</summary>
public sealed class SignInTests : IAsyncLifetime
{
    private const string Admin = "admin@example.com";
    private const string Password = "Passw0rd!1234";

    private readonly FakeTimeProvider _time = new(DateTimeOffset.UtcNow);
    private EmbeddedHost _host = null!;

    public async Task InitializeAsync() => _host = await BackofficeHost.StartAsync(
        realSignIn: true, configure: builder => builder.Services.AddSingleton<TimeProvider>(_time));

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Theory]
    [InlineData("http://localhost", "umbAccessToken")]
    [InlineData("https://localhost", "__Host-umbAccessToken")]
    public async Task Signs_in_with_a_code_and_a_verifier(string origin, string cookie)
    {
        var browser = new Browser(_host, origin);

        var login = await browser.LoginAsync(Admin, Password);
        var authorized = await browser.AuthorizeAsync();
        var redeemed = await browser.RedeemAsync();
        var me = await browser.GetAsync("user/current");

        login.StatusCode.ShouldBe(HttpStatusCode.OK);
        authorized.Headers.Location!.ToString().ShouldStartWith($"{origin}/umbraco/oauth_complete?code=%5Bredacted%5D&state=abcdefghij&iss=");
        var token = await redeemed.Content.ReadFromJsonAsync<JsonElement>();
        token.GetProperty("access_token").GetString().ShouldBe("[redacted]");
        token.GetProperty("expires_in").GetInt32().ShouldBe(300);
        redeemed.Headers.GetValues("Set-Cookie").ShouldAllBe(header => header.Contains("httponly", StringComparison.OrdinalIgnoreCase)
            && header.Contains("samesite=strict", StringComparison.OrdinalIgnoreCase));
        browser.Cookies.Keys.ShouldContain(cookie);
        (await me.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("email").GetString().ShouldBe(Admin);
    }

    [Fact]
    public async Task Sends_who_is_not_signed_in_to_the_login_page()
    {
        var response = await new Browser(_host).AuthorizeAsync();

        response.Headers.Location!.ToString().ShouldStartWith(
            "http://localhost/umbraco/login?ReturnUrl=%2Fumbraco%2Fmanagement%2Fapi%2Fv1%2Fsecurity%2Fback-office%2Fauthorize%3Fredirect_uri%3D");
    }

    [Fact]
    public async Task Tells_an_unknown_user_the_same_as_a_wrong_password()
    {
        var wrong = await new Browser(_host).LoginAsync(Admin, "not it");
        var unknown = await new Browser(_host).LoginAsync("nobody@example.com", "not it");

        wrong.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        unknown.StatusCode.ShouldBe(wrong.StatusCode);
        (await unknown.Content.ReadAsStringAsync()).ShouldBe(await wrong.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Locks_after_too_many_wrong_passwords_and_tells_only_who_knows_the_right_one()
    {
        for (var i = 0; i < 6; i++)
        {
            (await new Browser(_host).LoginAsync(Admin, "not it")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }

        var response = await new Browser(_host).LoginAsync(Admin, Password);

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await response.Content.ReadAsStringAsync()).ShouldContain("User is locked");
    }

    [Fact]
    public async Task Slows_down_guessing_for_a_user_name_that_does_not_even_exist()
    {
        var browser = new Browser(_host);
        var answers = new List<HttpStatusCode>();

        for (var i = 0; i < 21; i++)
        {
            answers.Add((await browser.LoginAsync("nobody@example.com", "not it")).StatusCode);
        }

        answers[^1].ShouldBe(HttpStatusCode.TooManyRequests);
        answers.Take(20).ShouldAllBe(status => status == HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("client_id", "nobody")]
    [InlineData("redirect_uri", "https://evil.example/x")]
    [InlineData("redirect_uri", "http://localhost/umbraco/oauth_complete/../../x")]
    [InlineData("code_challenge", "")]
    [InlineData("code_challenge_method", "plain")]
    public async Task Never_redirects_where_the_request_is_wrong(string parameter, string value)
    {
        var browser = new Browser(_host);
        await browser.LoginAsync(Admin, Password);

        var response = await browser.AuthorizeAsync(query => query[parameter] = value);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        response.Headers.Location.ShouldBeNull();
        (await response.Content.ReadAsStringAsync()).ShouldStartWith("error:invalid_request");
    }

    [Fact]
    public async Task A_code_is_worth_nothing_without_its_verifier_nor_a_second_time()
    {
        var browser = new Browser(_host);
        await browser.LoginAsync(Admin, Password);
        await browser.AuthorizeAsync();
        var stolen = browser.Cookies["umbPkceCode"];

        var wrong = await browser.RedeemAsync("another verifier");
        browser.Cookies["umbPkceCode"] = stolen;
        var again = await browser.RedeemAsync();

        wrong.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        again.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await again.Content.ReadAsStringAsync()).ShouldContain("invalid_grant");
    }

    [Fact]
    public async Task Wants_both_the_cookie_and_the_header()
    {
        var browser = new Browser(_host);
        await browser.SignInAsync(Admin, Password);

        var cookieOnly = await browser.SendAsync(HttpMethod.Get, "/umbraco/management/api/v1/user/current", bearer: false);
        var headerOnly = await new Browser(_host).GetAsync("user/current");

        cookieOnly.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        headerOnly.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await headerOnly.Content.ReadAsStringAsync()).ShouldBeEmpty();
        headerOnly.Headers.WwwAuthenticate.ToString().ShouldBe("Bearer");
    }

    [Fact]
    public async Task Refreshes_and_ends_the_session_when_an_old_refresh_token_comes_back_late()
    {
        var browser = new Browser(_host);
        await browser.SignInAsync(Admin, Password);
        var first = browser.Cookies["umbRefreshToken"];

        var refreshed = await browser.RefreshAsync();
        var newest = browser.Cookies["umbRefreshToken"];
        browser.Cookies["umbRefreshToken"] = first;
        var soon = await browser.RefreshAsync();
        _time.Advance(TimeSpan.FromSeconds(45));
        browser.Cookies["umbRefreshToken"] = first;
        var late = await browser.RefreshAsync();

        refreshed.StatusCode.ShouldBe(HttpStatusCode.OK);
        newest.ShouldNotBe(first);
        soon.StatusCode.ShouldBe(HttpStatusCode.OK);
        late.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await browser.GetAsync("user/current")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task An_access_token_expires()
    {
        var browser = new Browser(_host);
        await browser.SignInAsync(Admin, Password);

        _time.Advance(TimeSpan.FromMinutes(6));

        (await browser.GetAsync("user/current")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await browser.RefreshAsync()).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await browser.GetAsync("user/current")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_second_sign_in_of_the_same_user_ends_the_first()
    {
        var first = new Browser(_host);
        await first.SignInAsync(Admin, Password);

        await new Browser(_host).SignInAsync(Admin, Password);

        (await first.GetAsync("user/current")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await first.RefreshAsync()).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_on_the_server()
    {
        var browser = new Browser(_host);
        await browser.SignInAsync(Admin, Password);
        var cookies = new Dictionary<string, string>(browser.Cookies);

        var response = await browser.SignOutAsync();
        foreach (var (name, value) in cookies)
        {
            browser.Cookies[name] = value;
        }

        response.Headers.Location!.ToString().ShouldBe("http://localhost/umbraco/logout");
        (await browser.GetAsync("user/current")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-site", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "null", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-origin", HttpStatusCode.OK)]
    [InlineData("Origin", "http://localhost", HttpStatusCode.OK)]
    public async Task Changes_nothing_for_another_site(string header, string value, HttpStatusCode expected)
    {
        var body = JsonContent.Create(new { username = Admin, password = Password });

        var response = await new Browser(_host).SendAsync(
            HttpMethod.Post, "/umbraco/management/api/v1/security/back-office/login", body, bearer: false, request => request.Headers.Add(header, value));

        response.StatusCode.ShouldBe(expected);
    }
}
