using System.Net;
using System.Text.Json;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace UmbracoKi.Embedded.Tests.Guarantees;

/// <summary>Two publishers and twenty readers at once.</summary>
public sealed class ConcurrencyTests
{
    private const int Publications = 25;
    private const int Readers = 20;

    [Fact]
    public async Task Nothing_is_lost_torn_or_locked()
    {
        await using var site = await PageSite.StartAsync();
        var root = await site.CreateAsync(null, "Start", PageSite.Cultures);
        await site.PublishAsync(root, PageSite.Cultures);
        var german = await PublishedPageAsync(site, root, "Erste 0");
        var other = await PublishedPageAsync(site, root, "Zweite 0");

        using var done = new CancellationTokenSource();
        var readers = Enumerable.Range(0, Readers).Select(i => Detached(() => ReadUntilDoneAsync(site, i % 2 == 0 ? german : other, i, done.Token))).ToArray();
        var publishers = new[] { Detached(() => PublishOftenAsync(site, german, "Erste")), Detached(() => PublishOftenAsync(site, other, "Zweite")) };
        await Task.WhenAll(publishers);
        await done.CancelAsync();
        var answers = await Task.WhenAll(readers);

        answers.Sum().ShouldBeGreaterThan(Readers);
        await ShouldShowAsync(site, german, $"Erste {Publications}");
        await ShouldShowAsync(site, other, $"Zweite {Publications}");
        Versions(site, german).ShouldBe(Versions(site, other));
    }

    [Fact]
    public async Task Two_publishers_of_one_document_both_leave_a_version()
    {
        await using var site = await PageSite.StartAsync();
        var page = await PublishedPageAsync(site, null, "Seite 0");
        var before = Versions(site, page);

        await Task.WhenAll(
            Detached(() => PublishOftenAsync(site, page, "Links")),
            Detached(() => PublishOftenAsync(site, page, "Rechts")));

        // Each publication that the other one had not yet overtaken makes one more version; none makes two.
        Versions(site, page).ShouldBeInRange(before + Publications, before + (2 * Publications));
    }

    private static async Task<Guid> PublishedPageAsync(PageSite site, Guid? parent, string name)
    {
        var key = await site.CreateAsync(parent, name, PageSite.Cultures);
        (await site.PublishAsync(key, PageSite.Cultures)).ShouldBe(ContentPublishingOperationStatus.Success);
        return key;
    }

    private static async Task<int> PublishOftenAsync(PageSite site, Guid key, string name)
    {
        for (var i = 1; i <= Publications; i++)
        {
            (await site.UpdateAsync(key, $"{name} {i}", PageSite.Cultures)).ShouldBe(ContentEditingOperationStatus.Success);
            (await site.PublishAsync(key, PageSite.Cultures)).ShouldBe(ContentPublishingOperationStatus.Success);
        }

        return Publications;
    }

    /// <summary>Title, body, name and the invariant note were written together, so an answer must show them together.</summary>
    private static async Task<int> ReadUntilDoneAsync(PageSite site, Guid key, int reader, CancellationToken done)
    {
        var culture = PageSite.Cultures[reader % 3];
        var count = 0;
        while (!done.IsCancellationRequested)
        {
            using var answer = await site.GetAsync(reader % 4 == 0 ? $"/items?id={key}" : $"/item/{key}", culture);
            var body = await answer.Content.ReadAsStringAsync(CancellationToken.None);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, body);
            var json = JsonDocument.Parse(body).RootElement;
            var item = json.ValueKind == JsonValueKind.Array ? json[0] : json;
            var note = item.GetProperty("properties").GetProperty("note").GetString()!;
            item.GetProperty("properties").GetProperty("title").GetString().ShouldBe($"{note} {PageSite.Mark(culture)}");
            item.GetProperty("name").GetString().ShouldBe($"{note} {PageSite.Mark(culture)}");
            count++;
        }

        return count;
    }

    private static async Task ShouldShowAsync(PageSite site, Guid key, string name)
    {
        using var answer = await site.GetAsync($"/item/{key}", PageSite.Cultures[1]);
        (await answer.Content.ReadAsStringAsync()).ShouldContain($"{name} {PageSite.Mark(PageSite.Cultures[1])}");
    }

    private static int Versions(PageSite site, Guid key)
    {
        var contents = site.Host.Get<IContentService>();
        return contents.GetVersionIds(contents.GetById(key)!.Id, int.MaxValue).Count();
    }

    private static Task<T> Detached<T>(Func<Task<T>> work)
    {
        using (ExecutionContext.SuppressFlow())
        {
            return Task.Run(work);
        }
    }
}
