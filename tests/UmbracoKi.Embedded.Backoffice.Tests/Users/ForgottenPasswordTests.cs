using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Configuration;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Backoffice.Tests.Users;

/// <summary>Somebody who has forgotten the password, on a host with a mail server and on one without.</summary>
public sealed class ForgottenPasswordTests : IAsyncDisposable
{
    private const string Api = "/umbraco/management/api/v1/security/forgot-password";
    private const string Known = "admin@example.com";

    private readonly MailServer _mail = MailServer.Start();

    public ValueTask DisposeAsync() => _mail.DisposeAsync();

    [Fact]
    public async Task A_mailed_link_lets_its_owner_choose_a_password_once()
    {
        await using var host = await StartAsync();
        var client = host.CreateClient();
        client.DefaultRequestHeaders.Host = "evil.example.net";

        (await client.PostAsJsonAsync(Api, new { email = Known })).StatusCode.ShouldBe(HttpStatusCode.OK);
        var mail = await _mail.NextAsync();
        client = host.CreateClient();
        var link = LinkIn(mail.TextBody!);
        var page = await client.GetStringAsync(link.PathAndQuery);
        var verified = await client.PostAsJsonAsync($"{Api}/verify", Credentials(link));
        var tooShort = await client.PostAsJsonAsync($"{Api}/reset", With(Credentials(link), "short"));
        var chosen = await client.PostAsJsonAsync($"{Api}/reset", With(Credentials(link), "Kastanie-Regen-7"));
        var again = await client.PostAsJsonAsync($"{Api}/reset", With(Credentials(link), "Kastanie-Regen-8"));
        var signedIn = await client.PostAsJsonAsync("/umbraco/management/api/v1/security/back-office/login", new { username = Known, password = "Kastanie-Regen-7" });

        mail.To.ToString().ShouldContain(Known);
        link.Host.ShouldBe("ki.example.org", "the address is the configured one, whatever the request says");
        page.ShouldContain($"{Api}/reset");
        verified.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await verified.Content.ReadAsStringAsync()).ShouldContain("minimumPasswordLength");
        tooShort.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        chosen.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        again.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        signedIn.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Strangers_are_told_nothing_about_which_accounts_there_are()
    {
        await using var host = await StartAsync();
        var client = host.CreateClient();

        var known = await client.PostAsJsonAsync(Api, new { email = Known });
        var unknown = await client.PostAsJsonAsync(Api, new { email = "nobody@example.com" });
        var link = LinkIn((await _mail.NextAsync()).TextBody!);
        var wrong = await client.PostAsJsonAsync($"{Api}/verify", new { user = new { id = QueryHelpers.ParseQuery(link.Query)["userId"].ToString() }, resetCode = "bm8" });
        var nobody = await client.PostAsJsonAsync($"{Api}/verify", new { user = new { id = Guid.NewGuid() }, resetCode = "bm8" });

        unknown.StatusCode.ShouldBe(known.StatusCode);
        (await unknown.Content.ReadAsStringAsync()).ShouldBe(await known.Content.ReadAsStringAsync());
        wrong.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await nobody.Content.ReadAsStringAsync()).ShouldBe(await wrong.Content.ReadAsStringAsync());
        _mail.HasMore.ShouldBeFalse();
    }

    [Fact]
    public async Task Asking_again_and_again_is_slowed_down()
    {
        await using var host = await StartAsync();
        var client = host.CreateClient();
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 60; i++)
        {
            statuses.Add((await client.PostAsJsonAsync(Api, new { email = "nobody@example.com" })).StatusCode);
        }

        statuses[0].ShouldBe(HttpStatusCode.OK);
        statuses.ShouldContain(HttpStatusCode.TooManyRequests);
    }

    [Theory]
    [InlineData("de", "Kennwort vergessen?", "Kennwort vergessen")]
    [InlineData("en", "Forgot your password?", "Forgotten password")]
    [InlineData("uk", "Забули пароль?", "Забутий пароль")]
    public async Task The_login_page_leads_there_in_each_language(string language, string link, string heading)
    {
        await using var host = await StartAsync();
        var client = host.CreateClient();

        (await client.GetStringAsync($"/umbraco/login?lang={language}")).ShouldContain($"<a href=\"/umbraco/login?flow=forgot-password\">{link}</a>");
        (await client.GetStringAsync($"/umbraco/login?lang={language}&flow=forgot-password")).ShouldContain($"<h1>{heading}</h1>");
        (await client.GetAsync("/umbraco/login/forgot-password.js")).Content.Headers.ContentType!.MediaType.ShouldBe("text/javascript");
    }

    [Theory]
    [InlineData("Umbraco:CMS:Global:Smtp:Host", null)]
    [InlineData("Umbraco:CMS:Security:AllowPasswordReset", "false")]
    [InlineData("Umbraco:CMS:WebRouting:UmbracoApplicationUrl", null)]
    public async Task Where_it_is_not_possible_it_is_not_offered(string setting, string? value)
    {
        await using var host = await StartAsync((setting, value));
        var client = host.CreateClient();

        (await client.GetStringAsync("/umbraco/login")).ShouldNotContain("forgot-password");
        (await client.PostAsJsonAsync(Api, new { email = Known })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private Task<EmbeddedHost> StartAsync(params (string Key, string? Value)[] settings) => BackofficeHost.StartAsync(realSignIn: true, configure: builder =>
    {
        builder.Configuration.AddInMemoryCollection(_mail.Settings());
        builder.Configuration.AddInMemoryCollection([new("Umbraco:CMS:WebRouting:UmbracoApplicationUrl", "https://ki.example.org/")]);
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, setting.Value)));
    });

    private static Uri LinkIn(string body) => new(Regex.Match(body, @"https?://\S+").Value);

    private static Dictionary<string, object> Credentials(Uri link)
    {
        var query = QueryHelpers.ParseQuery(link.Query);
        return new() { ["user"] = new { id = query["userId"].ToString() }, ["resetCode"] = query["resetCode"].ToString() };
    }

    private static Dictionary<string, object> With(Dictionary<string, object> credentials, string password) => new(credentials) { ["password"] = password };
}
