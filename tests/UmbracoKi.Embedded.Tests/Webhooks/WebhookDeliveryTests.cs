using System.Net;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Tests.Guarantees;
using UmbracoKi.Embedded.Webhooks;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Tests.Webhooks;

/// <summary>What other systems are told about publications, through Umbraco's own webhook services.</summary>
public sealed class WebhookDeliveryTests
{
    private const string Published = Constants.WebhookEvents.Aliases.ContentPublish;
    private static readonly string[] GermanAndUkrainian = ["de-DE", "uk-UA"];

    private readonly WebhookReceiver _receiver = new();

    [Fact]
    public async Task A_publication_is_told_with_its_cultures_and_the_configured_headers()
    {
        await using var site = await PageSite.StartAsync(builder => _receiver.Attach(builder));
        await AddWebhookAsync(site.Host, ("X-Key", "6"), ("Content-Type", "application/vnd.ki+json"));
        var key = await site.CreateAsync(null, "Start", GermanAndUkrainian);

        await site.PublishAsync(key, ["uk-UA"]);

        var delivery = await _receiver.NextAsync();
        delivery.Url.ToString().ShouldBe("https://hooks.example/ki");
        delivery.Headers["Umb-Webhook-Event"].ShouldBe(Published);
        delivery.Headers["Umb-Webhook-RetryCount"].ShouldBe("0");
        delivery.Headers["X-Key"].ShouldBe("6");
        delivery.Body["id"]!.GetValue<Guid>().ShouldBe(key);
        Texts(delivery.Body["publishedCultures"]!).ShouldBe(["uk-UA"]);
    }

    [Fact]
    public async Task A_full_payload_holds_every_published_culture_apart_even_where_the_default_one_is_missing()
    {
        await using var site = await PageSite.StartAsync(builder => _receiver.Attach(builder, "Extended"));
        await AddWebhookAsync(site.Host);
        var key = await site.CreateAsync(null, "Start", PageSite.Cultures);

        await site.PublishAsync(key, ["uk-UA"]);
        var ukrainian = (await _receiver.NextAsync()).Body;
        await site.PublishAsync(key, ["de-DE"]);
        var both = (await _receiver.NextAsync()).Body;

        ukrainian["name"]!.GetValue<string>().ShouldBe($"Start {PageSite.Mark("uk-UA")}");
        ukrainian["culture"]!.GetValue<string>().ShouldBe("uk-UA");
        Texts(both["publishedCultures"]!).ShouldBe(["de-DE"]);
        both["culture"]!.GetValue<string>().ShouldBe("de-DE");
        both["cultures"]!.AsObject().Select(c => c.Key).ShouldBe(["de-DE", "uk-UA"]);
        foreach (var (culture, variant) in both["cultures"]!.AsObject())
        {
            variant!["properties"]!["title"]!.GetValue<string>().ShouldBe($"Start {PageSite.Mark(culture)}");
            variant["route"]!["path"].ShouldNotBeNull();
            var texts = variant["properties"]!["title"]!.GetValue<string>() + variant["name"]!.GetValue<string>();
            PageSite.Cultures.Except([culture]).ShouldAllBe(other => !texts.Contains(PageSite.Mark(other), StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Withdrawing_one_culture_names_it()
    {
        await using var site = await PageSite.StartAsync(builder => _receiver.Attach(builder));
        var key = await site.CreateAsync(null, "Start", GermanAndUkrainian);
        await site.PublishAsync(key, GermanAndUkrainian);
        await AddWebhookAsync(site.Host);

        await site.UnpublishAsync(key, ["uk-UA"]);

        var body = (await _receiver.NextAsync()).Body;
        Texts(body["unpublishedCultures"]!).ShouldBe(["uk-UA"]);
        Texts(body["publishedCultures"]!).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_fails_is_tried_again_and_given_up_after_the_last_retry()
    {
        _receiver.AnswerNext(HttpStatusCode.ServiceUnavailable, HttpStatusCode.InternalServerError, HttpStatusCode.BadGateway);
        await using var site = await PageSite.StartAsync(builder => _receiver.Attach(builder));
        await AddWebhookAsync(site.Host);
        var key = await site.CreateAsync(null, "Start", GermanAndUkrainian);

        await site.PublishAsync(key, ["de-DE"]);

        string[] retries =
        [
            (await _receiver.NextAsync()).Headers["Umb-Webhook-RetryCount"],
            (await _receiver.NextAsync()).Headers["Umb-Webhook-RetryCount"],
            (await _receiver.NextAsync()).Headers["Umb-Webhook-RetryCount"],
        ];
        retries.ShouldBe(["0", "1", "2"]);
        await SettleAsync(site.Host);
        var log = await site.Host.Get<IWebhookLogService>().Get(0, 10);
        log.Items.Select(l => l.RetryCount).ShouldBe([2, 1, 0]);
        log.Items.ShouldAllBe(l => !l.IsSuccessStatusCode);
        log.Items.Last().StatusCode.ShouldContain("503");
    }

    [Fact]
    public async Task Nothing_is_sent_while_a_transaction_is_open()
    {
        await using var site = await PageSite.StartAsync(builder => _receiver.Attach(builder));
        await AddWebhookAsync(site.Host);
        var key = await site.CreateAsync(null, "Start", GermanAndUkrainian);
        var writable = 0;
        _receiver.WhenAsked = () =>
        {
            site.Host.Get<IKeyValueService>().SetValue("asked", "yes");
            Interlocked.Increment(ref writable);
        };

        using (var scope = site.Host.Get<ICoreScopeProvider>().CreateCoreScope())
        {
            await site.PublishAsync(key, ["de-DE"]);
            (await QueuedAsync(site.Host)).ShouldBe(0);
            scope.Complete();
        }

        await _receiver.NextAsync();
        writable.ShouldBe(1);
    }

    [Fact]
    public async Task What_was_queued_is_delivered_after_a_restart()
    {
        var directory = Directory.CreateTempSubdirectory("umbracoki-");
        try
        {
            var assembly = typeof(WebhookDeliveryTests).Assembly;
            _receiver.AnswerNext(HttpStatusCode.ServiceUnavailable);
            await using (var first = await EmbeddedHost.StartAsync(assembly, directory.FullName, builder => _receiver.Attach(builder)))
            {
                var webhook = await AddWebhookAsync(first, Constants.WebhookEvents.Aliases.ContentDelete);
                await first.Get<IWebhookFiringService>().FireAsync(webhook, Published, new { id = 7 }, CancellationToken.None);
                await _receiver.NextAsync();
            }

            await using var second = await EmbeddedHost.StartAsync(assembly, directory.FullName, builder => _receiver.Attach(builder));

            (await _receiver.NextAsync()).Body["id"]!.GetValue<int>().ShouldBe(7);
            await SettleAsync(second);
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_webhook_is_kept_changed_and_deleted_with_what_it_had_to_say()
    {
        await using var host = await EmbeddedHost.StartAsync(typeof(WebhookDeliveryTests).Assembly, configure: builder => _receiver.Attach(builder));
        var service = host.Get<IWebhookService>();
        var webhook = await AddWebhookAsync(host, ("X-Key", "1"));

        webhook.Url = "https://hooks.example/other";
        webhook.Events = [Constants.WebhookEvents.Aliases.ContentDelete];
        webhook.ContentTypeKeys = [Guid.NewGuid()];
        webhook.Headers = new Dictionary<string, string> { ["X-Other"] = "2" };
        webhook.Enabled = false;
        (await service.UpdateAsync(webhook)).Status.ShouldBe(WebhookOperationStatus.Success);
        var kept = (await service.GetAsync(webhook.Key))!;

        kept.Url.ShouldBe("https://hooks.example/other");
        kept.Events.ShouldBe([Constants.WebhookEvents.Aliases.ContentDelete]);
        kept.ContentTypeKeys.ShouldBe(webhook.ContentTypeKeys);
        kept.Headers.ShouldBe(new Dictionary<string, string> { ["X-Other"] = "2" });
        kept.Enabled.ShouldBeFalse();
        (await service.GetByAliasAsync(Published)).ShouldBeEmpty();

        (await service.DeleteAsync(webhook.Key)).Status.ShouldBe(WebhookOperationStatus.Success);
        (await service.GetAsync(webhook.Key)).ShouldBeNull();
    }

    [Fact]
    public async Task Old_rows_of_the_log_are_deleted()
    {
        await using var host = await EmbeddedHost.StartAsync(typeof(WebhookDeliveryTests).Assembly);
        var logs = host.Get<IWebhookLogService>();
        await logs.CreateAsync(Entry(new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc)));
        await logs.CreateAsync(Entry(host.Get<TimeProvider>().GetUtcNow().UtcDateTime));

        (await host.Get<WebhookLogCleanup>().CleanAsync()).ShouldBe(1);

        (await logs.Get(0, 10)).Total.ShouldBe(1);
    }

    private static WebhookLog Entry(DateTime date) => new()
    {
        WebhookKey = Guid.NewGuid(), Key = Guid.NewGuid(), Date = date, Url = "https://hooks.example", EventAlias = Published, StatusCode = "OK (200)",
    };

    private static Task<IWebhook> AddWebhookAsync(EmbeddedHost host, params (string Name, string Value)[] headers) => AddWebhookAsync(host, Published, headers);

    private static async Task<IWebhook> AddWebhookAsync(EmbeddedHost host, string @event, params (string Name, string Value)[] headers)
    {
        var webhook = new Webhook("https://hooks.example/ki", true, [], [@event], headers.ToDictionary(h => h.Name, h => h.Value)) { Name = "Hook" };
        var created = await host.Get<IWebhookService>().CreateAsync(webhook);
        created.Status.ShouldBe(WebhookOperationStatus.Success);
        return created.Result!;
    }

    private static async Task<int> QueuedAsync(EmbeddedHost host) => (await host.Get<IWebhookRequestService>().GetAllAsync()).Count();

    /// <summary>Waits until nothing is left to deliver.</summary>
    private static async Task SettleAsync(EmbeddedHost host)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (await QueuedAsync(host) > 0)
        {
            await Task.Delay(50, patience.Token);
        }
    }

    private static string[] Texts(System.Text.Json.Nodes.JsonNode list) => [.. list.AsArray().Select(item => item!.GetValue<string>())];
}
