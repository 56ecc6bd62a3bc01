using System.Text.Json;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.PublishedContent;
using UmbracoKi.Embedded.Tests.Guarantees;

namespace UmbracoKi.Embedded.Tests.PublishedContent;

/// <summary>After any change, lists are those of a snapshot read anew.</summary>
public sealed class PublishedOrderTests
{
    private static readonly string[] German = [PageSite.Cultures[0]];

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public async Task Lists_after_changes_equal_those_of_a_snapshot_read_anew(int seed)
    {
        var random = new Random(seed);
        await using var site = await PageSite.StartAsync();
        List<Guid> keys = [];
        for (var i = 0; i < 10; i++)
        {
            keys.Add(await site.CreateAsync(keys.Count == 0 || i % 4 == 0 ? null : keys[random.Next(keys.Count)], $"Seite {i}", PageSite.Cultures));
            await site.PublishAsync(keys[^1], PageSite.Cultures);
        }

        for (var step = 0; step < 40; step++)
        {
            await ChangeAsync(site, keys, random, step);
            var incremental = await ListAsync(site);

            if (step % 8 == 0)
            {
                var clock = site.Host.Get<PublishedClock>();
                clock.Change(site.Host.Get<PublishedSnapshotStore>().Rebuild);
                (await ListAsync(site)).ShouldBe(incremental, $"after step {step}");
            }
        }
    }

    private static async Task ChangeAsync(PageSite site, List<Guid> keys, Random random, int step)
    {
        var key = keys[random.Next(keys.Count)];
        var editing = site.Host.Get<IContentEditingService>();
        switch (random.Next(6))
        {
            case 0:
                await site.UnpublishAsync(key, German);
                break;
            case 1:
                await editing.MoveAsync(key, random.Next(3) == 0 ? null : keys[random.Next(keys.Count)], Constants.Security.SuperUserKey);
                break;
            case 2:
                await editing.SortAsync(null, [new SortingModel { Key = key, SortOrder = random.Next(5) }], Constants.Security.SuperUserKey);
                break;
            default:
                await site.UpdateAsync(key, $"Seite {step}", PageSite.Cultures);
                await site.PublishAsync(key, PageSite.Cultures);
                break;
        }
    }

    private static async Task<string> ListAsync(PageSite site)
    {
        using var answer = await site.GetAsync("?take=100&fields=properties[title]", German[0]);
        var body = await answer.Content.ReadAsStringAsync();
        return string.Join(' ', JsonDocument.Parse(body).RootElement.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("name").GetString()));
    }
}
