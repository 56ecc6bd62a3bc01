using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Extensions;
using UmbracoKi.Embedded.PublishedContent;
using static UmbracoKi.Embedded.Tests.Persistence.ContentTypes.ChangingSite;

namespace UmbracoKi.Embedded.Tests.Persistence.ContentTypes;

/// <summary>Whatever documents there are and however their types change: what ought to survive does, in the right culture, and nothing else changes.</summary>
public sealed class RandomTypeChangeTests
{
    private const int Documents = 8;
    private const int Changes = 14;

    private static readonly string[] Types = ["seo", "page", "news", "plain"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Random_documents_survive_random_changes_of_their_types(int seed)
    {
        var random = new Random(seed);
        await using var site = await StartAsync();
        var documents = await CreateAsync(site, random);
        var log = new List<string>();

        for (var step = 0; step < Changes; step++)
        {
            await EditAsync(site, random, documents[random.Next(documents.Count)], $"Schritt {step}");
            var before = States(site, documents);
            log.Add(await ChangeAsync(site, random, step));

            var after = States(site, documents);
            var history = $"seed {seed}: {string.Join("; ", log)}";
            foreach (var (was, now) in before.Zip(after))
            {
                ShouldFollow(was, now, history);
            }

            site.Damage().ShouldBeEmpty(history);
            var published = site.Published();
            site.Get<IPublishedContentTypeCache>().ClearAll();
            site.Get<PublishedSnapshotStore>().Rebuild();
            site.Published().ShouldBe(published, history);
        }

        await ShouldAnswerTheSameAfterRestartAsync(site, documents);
    }

    private static async Task<List<Guid>> CreateAsync(ChangingSite site, Random random)
    {
        var documents = new List<Guid>();
        for (var i = 0; i < Documents; i++)
        {
            var cultures = SomeCultures(random);
            var key = await site.CreateAsync(Types[1 + random.Next(3)], $"Seite {i}", cultures);
            documents.Add(key);
            await PublishAsync(site, random, key);
        }

        return documents;
    }

    private static async Task EditAsync(ChangingSite site, Random random, Guid key, string name)
    {
        await site.UpdateAsync(key, name, SomeCultures(random));
        if (random.Next(2) == 0)
        {
            await PublishAsync(site, random, key);
        }
    }

    private static async Task PublishAsync(ChangingSite site, Random random, Guid key)
    {
        var content = site.Content(key);
        if (!content.ContentType.VariesByCulture())
        {
            await site.PublishAsync(key);
        }
        else if (content.AvailableCultures.Where(_ => random.Next(3) > 0).ToArray() is { Length: > 0 } cultures)
        {
            await site.PublishAsync(key, cultures);
        }
    }

    /// <returns>What was changed.</returns>
    private static async Task<string> ChangeAsync(ChangingSite site, Random random, int step)
    {
        var alias = Types[random.Next(Types.Length)];
        var type = site.Type(alias);
        var properties = type.PropertyTypes.ToArray();
        var property = properties.Length == 0 ? null : properties[random.Next(properties.Length)].Alias;
        switch (random.Next(10))
        {
            case 0 or 1 or 2 when property is not null && type.VariesByCulture():
                var varies = type.PropertyTypes.Single(p => p.Alias == property).VariesByCulture();
                await site.VaryAsync(alias, varies ? ContentVariation.Nothing : ContentVariation.Culture, property);
                return $"{alias}.{property} {(varies ? "invariant" : "varying")}";
            case 3 or 4 when type.VariesByCulture():
                await site.VaryAsync(alias, ContentVariation.Nothing);
                return $"{alias} invariant";
            case 3 or 4 or 5:
                var revived = random.Next(2) == 0;
                await site.ChangeAsync(alias, changed =>
                {
                    changed.Variations = ContentVariation.Culture;
                    foreach (var p in changed.PropertyTypes.Where(_ => revived))
                    {
                        p.Variations = ContentVariation.Culture;
                    }
                });
                return $"{alias} varying{(revived ? " with its properties" : "")}";
            case 6 when property is not null && properties.Length > 1:
                await site.ChangeAsync(alias, changed => changed.RemovePropertyType(property));
                return $"{alias}.{property} removed";
            case 7 when property is not null:
                await site.ChangeAsync(alias, changed => changed.PropertyTypes.Single(p => p.Alias == property).Alias = $"{property}{step}");
                return $"{alias}.{property} renamed";
            case 8 when alias is "page" or "plain":
                await site.ChangeAsync(alias, changed =>
                {
                    if (!changed.RemoveContentType("seo"))
                    {
                        changed.AddContentType(site.Type("seo"));
                    }
                });
                return $"{alias} with or without seo";
            default:
                var added = await site.PropertyAsync($"extra{step}", random.Next(2) == 0 ? TextBox : TextArea, type.Variations);
                await site.ChangeAsync(alias, changed => changed.AddPropertyType(added, "content", "Content"));
                return $"{alias}.extra{step} added";
        }
    }

    private static State[] States(ChangingSite site, List<Guid> documents) => [.. documents.Select(key => State.Of(site.Content(key)))];

    private static void ShouldFollow(State was, State now, string history)
    {
        now.Published.ShouldBe(was.Published, history);
        now.Names.GetValueOrDefault(now.Varies ? German : "").ShouldBe(was.Varies == now.Varies || !was.Varies || was.Names.ContainsKey(German)
            ? was.Names.GetValueOrDefault(was.Varies ? German : "")
            : was.Names.Values.First(), history);
        foreach (var (property, varies) in now.Properties)
        {
            var expected = was.Properties.TryGetValue(property, out var varied) ? Expected(was, property, varied, varies) : [];
            var found = now.Values.Where(v => v.Key.Property == property).ToDictionary();
            if (varied || !varies || !was.Properties.ContainsKey(property))
            {
                found.OrderBy(v => v.Key.ToString()).ShouldBe(expected.OrderBy(v => v.Key.ToString()), history);
                continue;
            }

            // Values of an earlier time when it varied may be back beside the one that was invariant.
            found.Where(v => v.Key.Culture == German).OrderBy(v => v.Key.ToString()).ShouldBe(expected.OrderBy(v => v.Key.ToString()), history);
            found.Where(v => v.Key.Culture != German && v.Value.Contains('⟦'))
                .ShouldAllBe(v => v.Value.Contains($"⟦{v.Key.Culture}⟧"), history);
        }
    }

    private static Dictionary<ValueKey, string> Expected(State was, int property, bool varied, bool varies)
    {
        var values = was.Values.Where(v => v.Key.Property == property);
        return (varied, varies) switch
        {
            (true, false) => values.Where(v => v.Key.Culture == German).ToDictionary(v => v.Key with { Culture = "" }, v => v.Value),
            (false, true) => values.ToDictionary(v => v.Key with { Culture = German }, v => v.Value),
            _ => values.ToDictionary(),
        };
    }

    private static async Task ShouldAnswerTheSameAfterRestartAsync(ChangingSite site, List<Guid> documents)
    {
        var published = site.Published();
        var answers = await AnswersAsync(site, documents);

        await site.RestartAsync();

        site.Published().ShouldBe(published);
        foreach (var (answer, was) in (await AnswersAsync(site, documents)).Zip(answers))
        {
            answer.ShouldBe(was);
        }
    }

    private static async Task<List<string?>> AnswersAsync(ChangingSite site, List<Guid> documents)
    {
        List<string?> answers = [];
        foreach (var key in documents)
        {
            foreach (var culture in Cultures)
            {
                answers.Add((await site.DeliveredAsync(key, culture))?.ToJsonString());
            }
        }

        return answers;
    }

    private static string[] SomeCultures(Random random)
        => [.. Cultures.Where((_, i) => random.Next(3) > 0 || i == 1)];

    private readonly record struct ValueKey(int Property, string Culture, bool Published);

    /// <summary>What a document says, by language; the invariant is the empty one.</summary>
    private sealed record State(
        bool Varies, bool Published, Dictionary<string, string> Names, Dictionary<int, bool> Properties, Dictionary<ValueKey, string> Values)
    {
        public static State Of(IContent content)
        {
            var varies = content.ContentType.VariesByCulture();
            var values =
                from property in content.Properties
                from value in property.Values
                where property.PropertyType.VariesByCulture() ? value.Culture is not null : value.Culture is null
                from version in new[] { (IsPublished: false, Value: value.EditedValue), (IsPublished: true, Value: value.PublishedValue) }
                where version.Value is not null && (!version.IsPublished || content.Published)
                select (Key: new ValueKey(property.PropertyType.Id, value.Culture ?? "", version.IsPublished), Text: version.Value!.ToString()!);
            return new State(
                varies,
                content.Published,
                varies ? content.AvailableCultures.ToDictionary(c => c, c => content.GetCultureName(c)!) : new() { [""] = content.Name! },
                content.Properties.ToDictionary(p => p.PropertyType.Id, p => p.PropertyType.VariesByCulture()),
                values.ToDictionary(v => v.Key, v => v.Text));
        }
    }
}
