using System.Text.RegularExpressions;
using System.Web;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Mail;
using UmbracoKi.Embedded.Security;
using UmbracoKi.Embedded.Tests.Security;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Tests.Mail;

/// <summary>Invitations where there is a mail server. Without one they are shown: <see cref="AccountServiceTests"/>.</summary>
public sealed class InvitationMailTests : IAsyncLifetime
{
    private readonly MailServer _server = MailServer.Start();
    private AccountBench _bench = null!;

    public async Task InitializeAsync() => _bench = await AccountBench.StartAsync(
        null,
        [.. _server.Settings().Select(setting => (setting.Key, setting.Value!)), ("Umbraco:CMS:Security:BackOfficeHost", "https://redaktion.example.org")]);

    public async Task DisposeAsync()
    {
        await _bench.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task The_link_is_mailed_and_shown_to_nobody()
    {
        var invited = await _bench.Users.InviteAsync(AccountBench.Admin, Invitation("oksana@example.com", "Willkommen\r\nim Team"));

        invited.Status.ShouldBe(UserOperationStatus.Success);
        var user = invited.Result.InvitedUser!;
        _bench.Get<IInvitationLinks>().Take(user.Key).ShouldBeNull();
        var mail = await _server.NextAsync();
        mail.To.ToString().ShouldBe("oksana@example.com");
        mail.TextBody.ShouldNotBeNull().ShouldContain("im Team");
        var link = new Uri(Regex.Match(mail.TextBody, @"https?://\S+").Value);
        link.Host.ShouldBe("redaktion.example.org");
        var token = HttpUtility.ParseQueryString(link.Query)["inviteCode"]!;
        (await _bench.Users.CreateInitialPasswordAsync(user.Key, token, AccountBench.Password)).Status.ShouldBe(UserOperationStatus.Success);
        (await _bench.TryAsync("oksana@example.com", AccountBench.Password)).Status.ShouldBe(SignInStatus.Success);
    }

    [Fact]
    public async Task An_invitation_that_is_not_stored_is_not_mailed()
    {
        using (_bench.Get<ICoreScopeProvider>().CreateCoreScope())
        {
            await _bench.Users.InviteAsync(AccountBench.Admin, Invitation("nobody@example.com"));
        }

        (await _bench.Users.InviteAsync(AccountBench.Admin, Invitation("oksana@example.com"))).Status.ShouldBe(UserOperationStatus.Success);

        (await _server.NextAsync()).To.ToString().ShouldBe("oksana@example.com");
        _bench.Users.GetByEmail("nobody@example.com").ShouldBeNull();
    }

    [Fact]
    public void Each_is_written_to_in_the_own_language()
    {
        AccountMailTexts.Of("de-DE").ShouldNotBe(AccountMailTexts.Of("uk-UA"));
        AccountMailTexts.Of("uk").InvitationSubject.ShouldBe("Запрошення до редакції");
        AccountMailTexts.Of("fr-FR").ShouldBe(AccountMailTexts.Of("en-US"));
        AccountMailTexts.Of(null).ShouldBe(AccountMailTexts.Of("en-US"));
    }

    private static UserInviteModel Invitation(string email, string? message = null) => new()
    {
        Email = email, UserName = email, Name = email.Split('@')[0], Message = message, UserGroupKeys = new HashSet<Guid> { AccountBench.Editors },
    };
}
