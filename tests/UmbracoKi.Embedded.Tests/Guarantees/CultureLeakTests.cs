using System.Net;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace UmbracoKi.Embedded.Tests.Guarantees;

/// <summary>No answer ever holds a text of another culture, whatever was done and asked before.</summary>
public sealed class CultureLeakTests
{
    private const int Documents = 12;
    private const int Steps = 150;

    private static readonly string[] Queries = ["expand=properties[$all]", "fields=properties[title]", "expand=properties[related]&fields=properties[$all]", ""];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Random_sites_changes_and_requests_never_mix_cultures(int seed)
    {
        var random = new Random(seed);
        await using var site = await PageSite.StartAsync();
        var keys = await CreateTreeAsync(site, random);
        var answered = 0;

        for (var step = 0; step < Steps; step++)
        {
            var key = keys[random.Next(keys.Count)];
            switch (random.Next(8))
            {
                case 0:
                    await site.UpdateAsync(key, $"Seite {step}", SomeCultures(random), keys[random.Next(keys.Count)]);
                    break;
                case 1:
                    await site.PublishAsync(key, SomeCultures(random));
                    break;
                case 2:
                    await site.UnpublishAsync(key, [PageSite.Cultures[random.Next(3)]]);
                    break;
                default:
                    answered += await AskAsync(site, key, random) ? 1 : 0;
                    break;
            }
        }

        // Otherwise the test would have proved nothing.
        answered.ShouldBeGreaterThan(Steps / 5);
    }

    private static async Task<List<Guid>> CreateTreeAsync(PageSite site, Random random)
    {
        List<Guid> keys = [];
        for (var i = 0; i < Documents; i++)
        {
            Guid? parent = keys.Count == 0 || random.Next(4) == 0 ? null : keys[random.Next(keys.Count)];
            Guid? related = keys.Count == 0 ? null : keys[random.Next(keys.Count)];
            var key = await site.CreateAsync(parent, $"Seite {i}", PageSite.Cultures, related);
            var cultures = SomeCultures(random);
            (await site.PublishAsync(key, cultures)).ShouldBeOneOf(
                ContentPublishingOperationStatus.Success, ContentPublishingOperationStatus.PathNotPublished);
            keys.Add(key);
        }

        return keys;
    }

    private static async Task<bool> AskAsync(PageSite site, Guid key, Random random)
    {
        var culture = random.Next(4) == 0 ? null : PageSite.Cultures[random.Next(3)];
        var path = (random.Next(3) switch
        {
            0 => $"/item/{key}?",
            1 => $"/items?id={key}&",
            _ => "?take=50&",
        }) + Queries[random.Next(Queries.Length)];

        using var answer = await site.GetAsync(path, culture);

        if (answer.StatusCode == HttpStatusCode.NotFound)
        {
            return false;
        }

        var body = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, body);
        foreach (var other in PageSite.Cultures.Where(c => c != (culture ?? PageSite.Cultures[0])))
        {
            body.ShouldNotContain(PageSite.Mark(other), Case.Sensitive, $"{path} asked in {culture ?? "the default language"}");
        }

        return body.Contains(PageSite.Mark(culture ?? PageSite.Cultures[0]), StringComparison.Ordinal);
    }

    private static string[] SomeCultures(Random random)
    {
        var some = PageSite.Cultures.Where(_ => random.Next(2) == 0).ToArray();
        return some.Length > 0 ? some : [PageSite.Cultures[random.Next(3)]];
    }
}
