using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Umbraco.Cms.Core;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Backoffice.Tests.SignIn;

/// <summary>A package's own endpoint asks who is signed in to the backoffice.</summary>
public sealed class ExposedSignInTests : IAsyncLifetime
{
    private const string Admin = "admin@example.com";
    private const string Password = "Passw0rd!1234";
    private const string Nobody = "nobody";

    private readonly FakeTimeProvider _time = new(DateTimeOffset.UtcNow);
    private EmbeddedHost _host = null!;

    public async Task InitializeAsync() => _host = await BackofficeHost.StartAsync(
        realSignIn: true,
        configure: builder => builder.Services.AddSingleton<TimeProvider>(_time),
        pipeline: app => app.Map("/package/me", MeAsync));

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task A_link_that_is_followed_tells_who_follows_it()
    {
        var browser = await SignedInAsync();

        (await AskAsync(browser, HttpMethod.Get, bearer: false)).ShouldBe("Admin");
    }

    [Fact]
    public async Task Whoever_changes_something_must_bring_the_header_that_no_other_site_can_add()
    {
        var browser = await SignedInAsync();

        (await AskAsync(browser, HttpMethod.Post, bearer: false)).ShouldBe(Nobody);
        (await AskAsync(browser, HttpMethod.Post, bearer: true)).ShouldBe("Admin");
    }

    [Fact]
    public async Task Nobody_is_signed_in_without_cookies_or_with_made_up_ones()
    {
        var stranger = new Browser(_host);
        (await AskAsync(stranger, HttpMethod.Get, bearer: true)).ShouldBe(Nobody);
        foreach (var cookie in (string[])["UMB_UCONTEXT", "umbAccessToken", "umbRefreshToken"])
        {
            stranger.Cookies[cookie] = "made-up";
        }

        (await AskAsync(stranger, HttpMethod.Get, bearer: true)).ShouldBe(Nobody);
    }

    [Fact]
    public async Task A_code_or_a_preview_is_no_sign_in()
    {
        var browser = await SignedInAsync();
        await browser.SendAsync(HttpMethod.Post, "/umbraco/management/api/v1/preview");
        var other = new Browser(_host);
        foreach (var cookie in (string[])["UMB_UCONTEXT", "umbAccessToken", "umbRefreshToken"])
        {
            other.Cookies[cookie] = browser.Cookies["UMB_PREVIEW"];
        }

        (await AskAsync(other, HttpMethod.Get, bearer: true)).ShouldBe(Nobody);
    }

    [Fact]
    public async Task Who_works_on_stays_signed_in_when_the_login_cookie_has_run_out()
    {
        var browser = await SignedInAsync();
        for (var minutes = 0; minutes < 30; minutes += 4)
        {
            _time.Advance(TimeSpan.FromMinutes(4));
            (await browser.RefreshAsync()).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        (await AskAsync(browser, HttpMethod.Get, bearer: false)).ShouldBe("Admin");
    }

    [Fact]
    public async Task Signing_out_ends_it_even_for_who_kept_the_cookies()
    {
        var browser = await SignedInAsync();
        var kept = browser.Cookies.ToArray();
        await browser.SignOutAsync();
        foreach (var (name, value) in kept)
        {
            browser.Cookies[name] = value;
        }

        (await AskAsync(browser, HttpMethod.Get, bearer: true)).ShouldBe(Nobody);
    }

    private static async Task MeAsync(HttpContext context)
    {
        var result = await context.AuthenticateAsync(Constants.Security.BackOfficeExposedAuthenticationType);
        await context.Response.WriteAsync(result.Principal?.FindFirstValue(ClaimTypes.GivenName) ?? Nobody);
    }

    private async Task<Browser> SignedInAsync()
    {
        var browser = new Browser(_host);
        await browser.SignInAsync(Admin, Password);
        return browser;
    }

    private static async Task<string> AskAsync(Browser browser, HttpMethod method, bool bearer)
        => await (await browser.SendAsync(method, "/package/me", bearer: bearer)).Content.ReadAsStringAsync();
}
