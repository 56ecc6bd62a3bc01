using System.Text.Json.Nodes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using static UmbracoKi.Embedded.Tests.Persistence.ContentTypes.ChangingSite;

namespace UmbracoKi.Embedded.Tests.Persistence.ContentTypes;

/// <summary>A document type begins or ceases to vary by culture while there are documents of it.</summary>
public sealed class TypeVariationTests : IAsyncLifetime
{
    private ChangingSite _site = null!;

    public async Task InitializeAsync() => _site = await ChangingSite.StartAsync();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task Becoming_varying_names_documents_in_the_default_language()
    {
        var published = await _site.CreatePublishedAsync("plain", "Schlicht");
        var draft = await _site.CreateAsync("plain", "Entwurf");

        await _site.VaryAsync("plain", ContentVariation.Culture);

        _site.CultureStates(published).ShouldBe(["de-DE 110 Schlicht"]);
        _site.CultureStates(draft).ShouldBe(["de-DE 101 Entwurf"]);
        _site.Content(published).GetCultureName(German).ShouldBe("Schlicht");
        _site.Content(published).GetPublishName(German).ShouldBe("Schlicht");
        _site.Content(published).PublishedCultures.ShouldBe([German]);
    }

    [Fact]
    public async Task Becoming_varying_is_delivered_at_once_in_the_default_language_only()
    {
        var page = await _site.CreatePublishedAsync("plain", "Schlicht");
        var path = Path((await _site.DeliveredAsync(page, Ukrainian)).ShouldNotBeNull());

        await _site.VaryAsync("plain", ContentVariation.Culture);

        var german = (await _site.DeliveredAsync(page, German)).ShouldNotBeNull();
        german["properties"]!["title"]!.GetValue<string>().ShouldBe("title Schlicht");
        Path(german).ShouldBe(path);
        (await _site.DeliveredAsync(page, Ukrainian)).ShouldBeNull();
        UrlLanguages(page).ShouldBe([German]);
    }

    [Fact]
    public async Task Becoming_invariant_is_delivered_at_once_in_every_culture_with_the_texts_of_the_default_language()
    {
        var page = await _site.CreatePublishedAsync("page", "Haus", German, Ukrainian);
        var path = Path(await _site.DeliveredAsync(page, German));
        (await _site.DeliveredAsync(page, Arabic)).ShouldBeNull();

        await _site.VaryAsync("page", ContentVariation.Nothing);

        foreach (var culture in Cultures)
        {
            var answer = (await _site.DeliveredAsync(page, culture)).ShouldNotBeNull();
            answer["name"]!.GetValue<string>().ShouldBe("name Haus ⟦de-DE⟧");
            answer["properties"]!["title"]!.GetValue<string>().ShouldBe("title Haus ⟦de-DE⟧");
            answer["properties"]!["summary"]!.GetValue<string>().ShouldBe("summary Haus ⟦de-DE⟧");
            Path(answer).ShouldBe(path);
        }

        _site.Content(page).Edited.ShouldBeFalse();
    }

    [Fact]
    public async Task There_and_back_names_states_and_values_are_as_they_were()
    {
        var page = await _site.CreatePublishedAsync("page", "Haus", German, Ukrainian);
        await _site.UpdateAsync(page, "Hof", Ukrainian, Arabic);
        var (states, title, summary) = (_site.CultureStates(page), _site.Values(page, "title"), _site.Values(page, "summary"));
        var answers = await AnswersAsync(page);

        await _site.VaryAsync("page", ContentVariation.Nothing);
        await _site.ChangeAsync("page", type =>
        {
            type.Variations = ContentVariation.Culture;
            type.PropertyTypes.Single(p => p.Alias == "title").Variations = ContentVariation.Culture;
        });

        _site.CultureStates(page).ShouldBe(states);
        _site.Values(page, "title").ShouldBe(title);
        _site.Values(page, "summary").ShouldBe(summary);
        foreach (var (culture, answer) in answers)
        {
            var now = await _site.DeliveredAsync(page, culture);
            (now?["name"]?.ToString(), now?["properties"]?["title"]?.ToString()).ShouldBe((answer?["name"]?.ToString(), answer?["properties"]?["title"]?.ToString()));
        }
    }

    [Fact]
    public async Task Languages_come_back_as_far_as_their_names_are_still_there()
    {
        var page = await _site.CreatePublishedAsync("page", "Haus", German, Ukrainian);
        await _site.VaryAsync("page", ContentVariation.Nothing);
        await _site.UpdateAsync(page, "Bau");
        await _site.PublishAsync(page);
        await _site.UpdateAsync(page, "Anbau");
        await _site.PublishAsync(page);

        await _site.VaryAsync("page", ContentVariation.Culture);

        _site.CultureStates(page).ShouldBe(["de-DE 110 Anbau"]);
        _site.Content(page).PublishedCultures.ShouldBe([German]);
        (await _site.DeliveredAsync(page, German))!["name"]!.GetValue<string>().ShouldBe("Anbau");
        (await _site.DeliveredAsync(page, Ukrainian)).ShouldBeNull();
    }

    [Fact]
    public async Task A_language_that_is_published_again_is_there_to_be_edited_too()
    {
        var page = await _site.CreatePublishedAsync("page", "Haus", German, Ukrainian);
        await _site.VaryAsync("page", ContentVariation.Nothing);
        await _site.UpdateAsync(page, "Bau");
        await _site.PublishAsync(page);

        await _site.VaryAsync("page", ContentVariation.Culture);

        _site.CultureStates(page).ShouldBe(["de-DE 110 Bau", "uk-UA 110 name Haus ⟦uk-UA⟧"]);
        _site.Content(page).AvailableCultures.ShouldBe([German, Ukrainian], ignoreOrder: true);
        (await _site.DeliveredAsync(page, Ukrainian))!["name"]!.GetValue<string>().ShouldBe("name Haus ⟦uk-UA⟧");
    }

    [Fact]
    public async Task What_is_scheduled_goes_on_in_the_default_language()
    {
        var page = await _site.CreateAsync("plain", "Termin");
        Schedule(page, null);

        await _site.VaryAsync("plain", ContentVariation.Culture);

        _site.Texts("SELECT l.languageISOCode FROM umbracoContentSchedule s LEFT JOIN umbracoLanguage l ON l.id = s.languageId").ShouldBe([German]);
        _site.Get<IContentService>().PerformScheduledPublish(DateTime.UtcNow).ShouldAllBe(result => result.Success);
        _site.Content(page).PublishedCultures.ShouldBe([German]);
    }

    [Fact]
    public async Task A_translation_that_is_due_does_not_publish_what_no_longer_varies()
    {
        var page = await _site.CreateAsync("page", "Termin", German, Ukrainian);
        Schedule(page, Ukrainian);

        await _site.VaryAsync("page", ContentVariation.Nothing);
        _site.Get<IContentService>().PerformScheduledPublish(DateTime.UtcNow).ToList();

        _site.Content(page).Published.ShouldBeFalse();
    }

    [Fact]
    public async Task Redirects_of_its_documents_are_forgotten_and_of_others_kept()
    {
        var page = await _site.CreatePublishedAsync("page", "Haus", German);
        var plain = await _site.CreatePublishedAsync("plain", "Schlicht");
        _site.Get<IRedirectUrlService>().Register("/altes-haus", page, German);
        _site.Get<IRedirectUrlService>().Register("/alt", plain, null);

        await _site.VaryAsync("page", ContentVariation.Nothing);

        _site.Get<IRedirectUrlService>().GetContentRedirectUrls(page).ShouldBeEmpty();
        _site.Get<IRedirectUrlService>().GetContentRedirectUrls(plain).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Nothing_else_is_touched()
    {
        await _site.CreatePublishedAsync("page", "Haus", German, Ukrainian);
        await _site.CreatePublishedAsync("news", "Neu", German, Arabic);
        await _site.CreatePublishedAsync("plain", "Schlicht");
        var before = _site.Rows();

        await _site.VaryAsync("plain", ContentVariation.Culture);

        _site.TouchedSince(before).ShouldBe(
        [
            "cmsContentType", "umbracoContentVersionCleanupPolicy", "umbracoContentVersionCultureVariation",
            "umbracoDocumentCultureVariation", "umbracoDocumentUrl", "umbracoLog",
        ]);
        before["umbracoContentVersionCultureVariation"].Except(_site.Rows()["umbracoContentVersionCultureVariation"]).ShouldBeEmpty();
        before["umbracoDocumentCultureVariation"].Except(_site.Rows()["umbracoDocumentCultureVariation"]).ShouldBeEmpty();
        _site.Damage().ShouldBeEmpty();
    }

    private static string? Path(JsonNode? answer) => answer?["route"]?["path"]?.GetValue<string>();

    private async Task<List<(string Culture, JsonNode? Answer)>> AnswersAsync(Guid key)
    {
        List<(string, JsonNode?)> answers = [];
        foreach (var culture in Cultures)
        {
            answers.Add((culture, await _site.DeliveredAsync(key, culture)));
        }

        return answers;
    }

    private void Schedule(Guid key, string? culture) => _site.Get<IContentService>().PersistContentSchedule(
        _site.Content(key), ContentScheduleCollection.CreateWithEntry(culture ?? string.Empty, DateTime.UtcNow.AddMinutes(-1), null));

    private string[] UrlLanguages(Guid key) => _site.Texts($"""
        SELECT DISTINCT l.languageISOCode FROM umbracoDocumentUrl u JOIN umbracoLanguage l ON l.id = u.languageId
        WHERE u.uniqueId = '{key.ToString().ToUpperInvariant()}'
        """);
}
