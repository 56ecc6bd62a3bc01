using System.Net;
using System.Security.Claims;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using UmbracoKi.Storage.Feedback;
using UmbracoKi.Tests.Endpoints;

namespace UmbracoKi.Tests.Storage.Feedback;

public class FeedbackEndpointsTests
{
    [Fact]
    public async Task Tells_nobody_who_is_not_signed_in()
    {
        await using var host = await StartAsync(Substitute.For<IBackOfficeSecurityAccessor>());

        var response = await host.Client.GetAsync("/umbracoki/feedback.csv");

        await ShouldBeProblemAsync(response, HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Tells_no_user_without_the_section_content()
    {
        await using var host = await StartAsync(SignedIn("media"));

        var response = await host.Client.GetAsync("/umbracoki/feedback.csv");

        await ShouldBeProblemAsync(response, HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Gives_a_user_of_the_section_content_a_file_that_excel_reads()
    {
        await using var host = await StartAsync(SignedIn("content"));
        await host.Services.GetRequiredService<IFeedbackStore>().AddAsync(
            new FeedbackEntry(DateTimeOffset.UnixEpoch, "muenster", "uk", "page") { Comment = "=школа" }, default);

        var response = await host.Client.GetAsync("/umbracoki/feedback.csv");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().ShouldBe("text/csv; charset=utf-8");
        response.Content.Headers.ContentDisposition!.FileName.ShouldBe("feedback.csv");
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var bytes = await response.Content.ReadAsByteArrayAsync();
        bytes[..3].ShouldBe(Encoding.UTF8.GetPreamble());
        Encoding.UTF8.GetString(bytes).ShouldContain("1970-01-01T00:00:00Z,\"muenster\",\"uk\",\"page\",,,,\"'=школа\",,\r\n");
    }

    [Theory]
    [InlineData(Constants.Security.BackOfficeExposedAuthenticationType, HttpStatusCode.OK)]
    [InlineData(Constants.Security.BackOfficeAuthenticationType, HttpStatusCode.OK)]
    [InlineData("Members", HttpStatusCode.Unauthorized)]
    public async Task Looks_at_the_cookies_of_the_backoffice_itself(string scheme, HttpStatusCode status)
    {
        await using var host = await ModuleHost.StartAsync(
            services =>
            {
                services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, EditorCookie>(scheme, null);
                services.AddHttpContextAccessor();
                services.AddSingleton(provider => SignedInAs("editor", provider.GetRequiredService<IHttpContextAccessor>()));
            },
            configure: null,
            ("UmbracoKi:Feedback:KeepDays", "0"));

        (await host.Client.GetAsync("/umbracoki/feedback.csv")).StatusCode.ShouldBe(status);
    }

    private static IBackOfficeSecurityAccessor SignedInAs(string name, IHttpContextAccessor http)
    {
        var security = SignedIn("content").BackOfficeSecurity;
        var accessor = Substitute.For<IBackOfficeSecurityAccessor>();
        accessor.BackOfficeSecurity.Returns(_ => http.HttpContext!.User.Identity?.Name == name ? security : null);
        return accessor;
    }

    private static Task<ModuleHost> StartAsync(IBackOfficeSecurityAccessor security) =>
        ModuleHost.StartAsync(
            services => services.AddSingleton(security), configure: null, ("UmbracoKi:Feedback:KeepDays", "0"));

    private static IBackOfficeSecurityAccessor SignedIn(string section)
    {
        var user = Substitute.For<IUser>();
        var security = Substitute.For<IBackOfficeSecurity>();
        security.CurrentUser.Returns(user);
        security.IsAuthenticated().Returns(true);
        security.UserHasSectionAccess(section, user).Returns(true);
        var accessor = Substitute.For<IBackOfficeSecurityAccessor>();
        accessor.BackOfficeSecurity.Returns(security);
        return accessor;
    }

    private sealed class EditorCookie(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory loggers, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(AuthenticateResult.Success(
            new AuthenticationTicket(new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, "editor")], Scheme.Name)), Scheme.Name)));
    }

    private static async Task ShouldBeProblemAsync(HttpResponseMessage response, HttpStatusCode status)
    {
        response.StatusCode.ShouldBe(status);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        problem.RootElement.GetProperty("status").GetInt32().ShouldBe((int)status);
    }
}
