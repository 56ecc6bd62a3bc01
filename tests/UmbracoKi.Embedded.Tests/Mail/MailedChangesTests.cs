using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Tests.Guarantees;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Tests.Mail;

/// <summary>Whoever asked to be told of changes is told by mail, by Umbraco's own services.</summary>
public sealed class MailedChangesTests : IAsyncLifetime
{
    private static readonly string[] Both = ["de-DE", "uk-UA"];

    private readonly MailServer _server = MailServer.Start();
    private PageSite _site = null!;
    private Guid _parent;
    private Guid _page;

    public async Task InitializeAsync()
    {
        _site = await PageSite.StartAsync(builder =>
        {
            builder.Configuration.AddInMemoryCollection(_server.Settings());
            builder.Configuration["Umbraco:CMS:WebRouting:UmbracoApplicationUrl"] = "https://ki.example.org/";
        });
        _parent = await _site.CreateAsync(null, "Start", Both);
        _page = await _site.CreateAsync(_parent, "Kurse", Both);
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _server.DisposeAsync();
    }

    // Umbraco keeps the thread that sends, and with it the first host of the process: what needs a mail is one test.
    [Fact]
    public async Task Who_asked_for_it_is_told_of_a_change_below_with_its_languages_and_a_link()
    {
        await SubscribeAsync("oksana@example.org", _parent, ActionPublish.ActionLetter);
        await SubscribeAsync("ahmad@example.org", _page, ActionUpdate.ActionLetter);

        (await _site.PublishAsync(_parent, Both)).ShouldBe(ContentPublishingOperationStatus.Success);
        await _server.NextAsync();
        (await _site.PublishAsync(_page, ["uk-UA"])).ShouldBe(ContentPublishingOperationStatus.Success);

        var mail = await _server.NextAsync();
        mail.To.ToString().ShouldContain("oksana@example.org");
        mail.Subject.ShouldNotBeNull().ShouldContain("ki.example.org");
        var body = (mail.HtmlBody ?? mail.TextBody).ShouldNotBeNull();
        body.ShouldContain("uk-UA");
        body.ShouldNotContain("ar-SA");
        body.ShouldContain("https://ki.example.org");

        await _site.UpdateAsync(_parent, "Anfang", Both);
        await _site.UpdateAsync(_page, "Kurse neu", Both);
        var update = await _server.NextAsync();
        update.To.ToString().ShouldContain("ahmad@example.org");
        update.Subject.ShouldNotBeNull().ShouldContain("Kurse neu");
        _server.HasMore.ShouldBeFalse();

        await _server.DisposeAsync();
        (await _site.UpdateAsync(_page, "Kurse wieder neu", Both)).ShouldBe(ContentEditingOperationStatus.Success, "a mail server that is gone hinders no editor");
    }

    private async Task SubscribeAsync(string email, Guid document, string action)
    {
        var users = _site.Host.Get<IUserService>();
        var created = await users.CreateAsync(
            Constants.Security.SuperUserKey,
            new UserCreateModel { Email = email, UserName = email, Name = email.Split('@')[0], UserGroupKeys = new HashSet<Guid> { Constants.Security.EditorGroupKey } },
            approveUser: true);
        created.Success.ShouldBeTrue(created.Status.ToString());
        var content = _site.Host.Get<IContentService>().GetById(document)!;
        _site.Host.Get<INotificationService>().SetNotifications(created.Result.CreatedUser!, content, [action]);
    }
}
