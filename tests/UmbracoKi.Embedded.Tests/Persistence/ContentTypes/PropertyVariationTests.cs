using Umbraco.Cms.Core.Models;
using static UmbracoKi.Embedded.Tests.Persistence.ContentTypes.ChangingSite;

namespace UmbracoKi.Embedded.Tests.Persistence.ContentTypes;

/// <summary>A property begins or ceases to vary by culture while documents have values of it.</summary>
public sealed class PropertyVariationTests : IAsyncLifetime
{
    private ChangingSite _site = null!;

    public async Task InitializeAsync() => _site = await ChangingSite.StartAsync();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task Becoming_invariant_keeps_the_value_of_the_default_language_and_the_others_beside_it()
    {
        var page = await _site.CreatePublishedAsync("page", "Haus", German, Ukrainian);

        await _site.VaryAsync("page", ContentVariation.Nothing, "title");

        _site.Values(page, "title").ShouldBe(
        [
            "published - title Haus ⟦de-DE⟧", "published de-DE title Haus ⟦de-DE⟧", "published uk-UA title Haus ⟦uk-UA⟧",
            "draft - title Haus ⟦de-DE⟧", "draft de-DE title Haus ⟦de-DE⟧", "draft uk-UA title Haus ⟦uk-UA⟧",
        ]);
        _site.Content(page).GetValue<string>("title").ShouldBe("title Haus ⟦de-DE⟧");
    }

    [Fact]
    public async Task Becoming_invariant_is_delivered_at_once_in_every_culture()
    {
        var page = await _site.CreatePublishedAsync("page", "Haus", German, Ukrainian);
        Title(await _site.DeliveredAsync(page, Ukrainian)).ShouldBe("title Haus ⟦uk-UA⟧");

        await _site.VaryAsync("page", ContentVariation.Nothing, "title");

        Title(await _site.DeliveredAsync(page, Ukrainian)).ShouldBe("title Haus ⟦de-DE⟧");
        Title(await _site.DeliveredAsync(page, German)).ShouldBe("title Haus ⟦de-DE⟧");
    }

    [Fact]
    public async Task Becoming_varying_moves_the_value_to_the_default_language()
    {
        var page = await _site.CreatePublishedAsync("page", "Haus", German, Ukrainian);

        await _site.VaryAsync("page", ContentVariation.Culture, "note");

        _site.Values(page, "note").ShouldBe(["published de-DE note Haus", "draft de-DE note Haus"]);
        (await _site.DeliveredAsync(page, German))!["properties"]!["note"]!.GetValue<string>().ShouldBe("note Haus");
        (await _site.DeliveredAsync(page, Ukrainian))!["properties"]!["note"].ShouldBeNull();
    }

    [Fact]
    public async Task There_and_back_every_value_is_where_it_was()
    {
        var page = await _site.CreatePublishedAsync("page", "Haus", German, Ukrainian);
        await _site.UpdateAsync(page, "Hof", Ukrainian);
        var (values, states, tags) = (_site.Values(page, "title"), _site.CultureStates(page), _site.TagsOf(page));

        await _site.VaryAsync("page", ContentVariation.Nothing, "title");
        await _site.VaryAsync("page", ContentVariation.Culture, "title");

        _site.Values(page, "title").ShouldBe(values);
        _site.CultureStates(page).ShouldBe(states);
        _site.TagsOf(page).ShouldBe(tags);
    }

    [Fact]
    public async Task Tags_follow_the_value_of_the_default_language_and_of_no_other_document()
    {
        var page = await _site.CreatePublishedAsync("page", "Haus", German, Ukrainian);
        var plain = await _site.CreatePublishedAsync("plain", "Haus ⟦de-DE⟧");

        await _site.VaryAsync("page", ContentVariation.Nothing, "keywords");

        _site.TagsOf(page).ShouldBe(["keywords - tag Haus ⟦de-DE⟧"]);
        _site.TagsOf(plain).ShouldBe(["keywords - tag Haus ⟦de-DE⟧"]);

        await _site.VaryAsync("page", ContentVariation.Culture, "keywords");

        _site.TagsOf(page).ShouldBe(["keywords de-DE tag Haus ⟦de-DE⟧"]);
        _site.TagsOf(plain).ShouldBe(["keywords - tag Haus ⟦de-DE⟧"]);
    }

    [Fact]
    public async Task Types_composed_of_it_follow_as_far_as_they_vary()
    {
        await _site.AddTypeAsync("leaflet", ContentVariation.Nothing, "page");
        var news = await _site.CreatePublishedAsync("news", "Haus", German, Ukrainian);
        var leaflet = await _site.CreatePublishedAsync("leaflet", "Blatt");
        var values = _site.Values(leaflet, "summary");

        await _site.VaryAsync("seo", ContentVariation.Nothing, "summary");

        _site.Values(news, "summary").ShouldContain("published - summary Haus ⟦de-DE⟧");
        _site.Values(leaflet, "summary").ShouldBe(values);

        await _site.VaryAsync("seo", ContentVariation.Culture, "summary");

        _site.Values(news, "summary").ShouldNotContain(value => value.Contains(" - "));
        _site.Values(leaflet, "summary").ShouldBe(values);
    }

    [Fact]
    public async Task What_waits_to_be_published_in_other_properties_and_cultures_is_still_marked()
    {
        var clean = await _site.CreatePublishedAsync("page", "Rein", German, Ukrainian);
        var draft = await _site.CreateAsync("page", "Entwurf", German, Ukrainian);
        await _site.PublishAsync(draft, German);
        var edited = await _site.CreatePublishedAsync("page", "Haus", German, Ukrainian);
        await _site.UpdateAsync(edited, "Hof", Ukrainian);

        await _site.VaryAsync("page", ContentVariation.Nothing, "title");

        _site.Content(clean).Edited.ShouldBeFalse();
        _site.CultureStates(clean).ShouldBe(["de-DE 110 name Rein ⟦de-DE⟧", "uk-UA 110 name Rein ⟦uk-UA⟧"]);
        _site.Content(draft).Edited.ShouldBeTrue();
        _site.CultureStates(draft).ShouldBe(["de-DE 110 name Entwurf ⟦de-DE⟧", "uk-UA 101 name Entwurf ⟦uk-UA⟧"]);
        _site.Content(edited).Edited.ShouldBeTrue();
        _site.CultureStates(edited)[1].ShouldBe("uk-UA 111 name Hof ⟦uk-UA⟧");
    }

    [Fact]
    public async Task Nothing_else_is_touched()
    {
        await _site.CreatePublishedAsync("page", "Haus", German, Ukrainian);
        await _site.CreatePublishedAsync("news", "Neu", German, Arabic);
        var plain = await _site.CreatePublishedAsync("plain", "Schlicht");
        var (before, values) = (_site.Rows(), _site.Values(plain, "title"));

        await _site.VaryAsync("page", ContentVariation.Nothing, "title");

        _site.TouchedSince(before).ShouldBe(["cmsPropertyType", "umbracoContentVersionCleanupPolicy", "umbracoLog", "umbracoPropertyData"]);
        before["umbracoPropertyData"].Except(_site.Rows()["umbracoPropertyData"]).ShouldBeEmpty();
        _site.Values(plain, "title").ShouldBe(values);
        _site.Damage().ShouldBeEmpty();
    }

    private static string? Title(System.Text.Json.Nodes.JsonNode? answer) => answer?["properties"]?["title"]?.GetValue<string>();
}
