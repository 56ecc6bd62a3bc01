using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using SmtpServer.Protocol;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Email;
using Umbraco.Cms.Core.Notifications;
using UmbracoKi.Embedded.Mail;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Tests.Mail;

/// <summary>Mail by Umbraco's settings, to a server on this machine.</summary>
public sealed class MailDeliveryTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2030, 1, 1, 8, 0, 0, TimeSpan.Zero));
    private readonly RecordedLog _log = new();
    private readonly MailQueue _queue = new();
    private readonly GlobalSettings _settings = new();
    private MailServer _server = null!;

    public Task InitializeAsync()
    {
        Use(MailServer.Start());
        return Task.CompletedTask;
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task A_mail_arrives_as_it_was_written()
    {
        await Sender().SendAsync(new EmailMessage(null, "oksana@example.org", "Тема – neu", "<p>Вітаємо</p>", isBodyHtml: true), "test");

        _server.HasMore.ShouldBeFalse("nothing is sent while the one who asks waits");
        await DeliverAsync();

        var mail = await _server.NextAsync();
        mail.From.ToString().ShouldBe("redaktion@example.org");
        mail.To.ToString().ShouldBe("oksana@example.org");
        mail.Subject.ShouldBe("Тема – neu");
        mail.HtmlBody.ShouldBe("<p>Вітаємо</p>");
        mail.TextBody.ShouldBeNull();
        mail.Headers["Auto-Submitted"].ShouldBe("auto-generated");
        _queue.Count.ShouldBe(0);
    }

    [Fact]
    public async Task A_name_with_line_breaks_adds_no_header()
    {
        await Sender().SendAsync(Message(subject: "Neu\r\nBcc: other@example.org\r\n\r\nText"), "test");
        await DeliverAsync();

        var mail = await _server.NextAsync();
        mail.Bcc.ShouldBeEmpty();
        mail.Headers.Contains("Bcc").ShouldBeFalse();
        mail.TextBody.ShouldBe("body");
    }

    [Fact]
    public async Task What_the_server_cannot_take_now_is_tried_again_later_and_given_up_after_about_an_hour()
    {
        _server.Answer = new SmtpResponse((SmtpReplyCode)450, "try again, oksana@example.org");
        await Sender().SendAsync(Message(), "invitation");
        await DeliverAsync();
        await DeliverAsync();
        _server.Attempts.ShouldBe(1, "not before it is due");

        var waits = new List<int>();
        for (var minute = 1; minute <= 120; minute++)
        {
            _time.Advance(TimeSpan.FromMinutes(1));
            var before = _server.Attempts;
            await DeliverAsync();
            if (_server.Attempts > before)
            {
                waits.Add(minute);
            }
        }

        waits.ShouldBe([1, 3, 7, 15, 31, 63]);
        _queue.Count.ShouldBe(0);
        _log.Lines.Last().ShouldContain("given up after 7 attempts");
        _log.Lines.ShouldAllBe(line => !line.Contains("oksana", StringComparison.Ordinal) && !line.Contains("body", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_comes_late_but_in_time_arrives()
    {
        _server.Answer = new SmtpResponse((SmtpReplyCode)421, "later");
        await Sender().SendAsync(Message(), "test");
        await DeliverAsync();
        _server.Answer = SmtpResponse.Ok;
        _time.Advance(TimeSpan.FromMinutes(1));

        await DeliverAsync();

        (await _server.NextAsync()).TextBody.ShouldBe("body");
    }

    [Fact]
    public async Task A_mail_the_server_will_never_take_is_tried_once()
    {
        _server.Answer = SmtpResponse.MailboxUnavailable;
        await Sender().SendAsync(Message(), "test");

        await DeliverAsync();

        _queue.Count.ShouldBe(0);
        _log.Lines.ShouldHaveSingleItem().ShouldContain("(550)");
    }

    [Fact]
    public async Task A_mail_that_is_of_no_use_any_more_is_not_sent()
    {
        await Sender().SendAsync(Message(), "password reset", expires: TimeSpan.FromMinutes(5));
        _time.Advance(TimeSpan.FromMinutes(5));

        await DeliverAsync();

        _server.Attempts.ShouldBe(0);
        _queue.Count.ShouldBe(0);
        _log.Lines.ShouldHaveSingleItem().ShouldContain("password reset");
    }

    [Fact]
    public async Task A_server_that_asks_for_a_password_gets_it_and_logs_do_not()
    {
        await _server.DisposeAsync();
        Use(MailServer.Start("geheim-7"), "falsch-7");
        await Sender().SendAsync(Message(), "test");
        await DeliverAsync();
        _settings.Smtp!.Password = "geheim-7";
        _time.Advance(TimeSpan.FromMinutes(1));

        await DeliverAsync();

        (await _server.NextAsync()).TextBody.ShouldBe("body");
        _log.Lines.ShouldHaveSingleItem().ShouldContain("did not accept user name and password");
        _log.Lines[0].ShouldNotContain("-7");
    }

    [Fact]
    public async Task A_server_that_is_not_there_keeps_the_mail_waiting()
    {
        await _server.DisposeAsync();
        await Sender().SendAsync(Message(), "test");

        await DeliverAsync();

        _queue.Count.ShouldBe(1);
        _log.Lines.ShouldHaveSingleItem().ShouldContain("tried again");
    }

    [Fact]
    public async Task More_than_the_queue_holds_is_refused_and_said()
    {
        for (var i = 0; i <= MailQueue.Limit; i++)
        {
            await Sender().SendAsync(Message(), "test");
        }

        _queue.Count.ShouldBe(MailQueue.Limit);
        _log.Lines.ShouldHaveSingleItem().ShouldContain("dropped");
    }

    [Fact]
    public async Task A_host_that_stops_while_mails_are_due_counts_them_all()
    {
        await Sender().SendAsync(Message(), "test");
        await Sender().SendAsync(Message(), "test");

        await Should.ThrowAsync<OperationCanceledException>(() => DeliverAsync(new CancellationToken(canceled: true)));

        _queue.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Without_a_mail_server_nothing_waits()
    {
        _settings.Smtp = null;
        var sender = Sender();

        await sender.SendAsync(Message(), "test");

        sender.CanSendRequiredEmail().ShouldBeFalse();
        _queue.Count.ShouldBe(0);
    }

    [Fact]
    public async Task A_folder_may_stand_for_the_server()
    {
        var folder = Directory.CreateTempSubdirectory("umbracoki-mail-").FullName;
        _settings.Smtp = new SmtpSettings { From = "redaktion@example.org", DeliveryMethod = System.Net.Mail.SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = folder };
        await Sender().SendAsync(Message(), "test");

        await DeliverAsync();

        var mail = await MimeKit.MimeMessage.LoadAsync(Directory.GetFiles(folder).ShouldHaveSingleItem());
        mail.TextBody.ShouldNotBeNull().TrimEnd().ShouldBe("body");
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_package_may_send_the_mail_instead()
    {
        var events = Substitute.For<IEventAggregator>();
        events.When(e => e.PublishAsync(Arg.Any<SendEmailNotification>(), Arg.Any<CancellationToken>())).Do(call => call.Arg<SendEmailNotification>().HandleEmail());

        await Sender(events).SendAsync(Message(), "test", enableNotification: true);

        _queue.Count.ShouldBe(0);
    }

    private static EmailMessage Message(string subject = "subject") => new(null, "oksana@example.org", subject, "body", isBodyHtml: false);

    private void Use(MailServer server, string? password = null)
    {
        _server = server;
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(server.Settings(password)).Build();
        _settings.Smtp = configuration.GetSection("Umbraco:CMS:Global:Smtp").Get<SmtpSettings>();
    }

    private MailSender Sender(IEventAggregator? events = null) =>
        new(_queue, events ?? Substitute.For<IEventAggregator>(), Monitor(), _time, _log.For<MailSender>());

    private async Task DeliverAsync(CancellationToken cancellationToken = default)
    {
        using var delivery = new MailDelivery(_queue, Monitor(), _time, _log.For<MailDelivery>());
        await delivery.DeliverAsync(cancellationToken);
    }

    private IOptionsMonitor<GlobalSettings> Monitor()
    {
        var monitor = Substitute.For<IOptionsMonitor<GlobalSettings>>();
        monitor.CurrentValue.Returns(_settings);
        return monitor;
    }
}
