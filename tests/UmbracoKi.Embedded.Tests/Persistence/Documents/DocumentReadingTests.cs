using System.Text.Json;
using System.Text.RegularExpressions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Tests.Persistence.Documents;

public sealed class DocumentReadingTests
{
    [SharedFact]
    public async Task Documents_a_full_umbraco_wrote_read_as_it_showed_them()
    {
        await using var site = await ReferenceSite.StartAsync();
        var shown = LastShown();
        shown.Keys.ShouldContain(ReferenceSite.Document(102));

        var documents = site.InScope(() => site.Get<IDocumentRepository>().GetMany([.. shown.Keys])).ToDictionary(d => d.Key);

        foreach (var (key, expected) in shown.Where(s => documents.ContainsKey(s.Key)))
        {
            Variants(documents[key]).ShouldBe(Variants(expected), customMessage: key.ToString());
            Texts(documents[key]).ShouldBe(Texts(expected), customMessage: key.ToString());
        }
    }

    [SharedFact]
    public async Task Published_values_are_those_of_the_published_version()
    {
        await using var site = await ReferenceSite.StartAsync();

        var start = site.Contents.GetById(ReferenceSite.Start)!;

        start.Edited.ShouldBeTrue();
        start.EditedCultures.ShouldBe(["de-DE"]);
        start.PublishedCultures.ShouldBe(["de-DE", "uk-UA"], ignoreOrder: true);
        start.GetValue<string>("body", "de-DE")!.ShouldNotContain("localLink");
        start.GetValue<string>("body", "de-DE", published: true)!.ShouldContain("localLink");
        start.GetValue<int>("order").ShouldBe(3);
    }

    [SharedFact]
    public async Task An_unpublished_document_is_published_in_no_culture()
    {
        await using var site = await ReferenceSite.StartAsync();

        var child = site.Contents.GetById(ReferenceSite.Document(102))!;

        child.Published.ShouldBeFalse();
        child.PublishedCultures.ShouldBeEmpty();
        child.PublishDate.ShouldBeNull();
        child.AvailableCultures.ShouldBe(["de-DE", "uk-UA"], ignoreOrder: true);
        child.GetValue("title", "de-DE", published: true).ShouldBeNull();
    }

    [SharedFact]
    public async Task A_document_read_twice_is_a_clone_that_changes_do_not_reach()
    {
        await using var site = await ReferenceSite.StartAsync();

        var first = site.Contents.GetById(ReferenceSite.Start)!;
        first.SetCultureName("Geändert", "de-DE");
        first.SetValue("title", "Geändert", "de-DE");
        var second = site.Contents.GetById(ReferenceSite.Start)!;

        second.ShouldNotBeSameAs(first);
        second.GetCultureName("de-DE").ShouldBe("Start");
        second.GetValue<string>("title", "de-DE").ShouldBe("Willkommen");
        second.IsDirty().ShouldBeFalse();
    }

    [SharedFact]
    public async Task Dates_are_utc_and_editors_dates_keep_their_hands()
    {
        await using var site = await ReferenceSite.StartAsync();

        var settings = site.Contents.GetById(ReferenceSite.Document(110))!;

        settings.CreateDate.ShouldBe(new DateTime(2026, 11, 22, 8, 31, 54, DateTimeKind.Utc).AddTicks(5524530));
        settings.CreateDate.Kind.ShouldBe(DateTimeKind.Utc);
        settings.GetValue<DateTime>("when").ShouldBe(new DateTime(2026, 1, 2));
    }

    /// <summary>What the recorded session last saw of each document it did not change afterwards.</summary>
    private static Dictionary<Guid, JsonElement> LastShown()
    {
        var shown = new Dictionary<Guid, JsonElement>();
        foreach (var recording in new[] { "e-documents", "e-documents-invariant" })
        {
            using var exchanges = JsonDocument.Parse(System.IO.File.ReadAllText(SharedData.PathOf($"umbraco17/recordings/{recording}.json")));
            foreach (var exchange in exchanges.RootElement.EnumerateArray())
            {
                Follow(shown, exchange);
            }
        }

        // Edited once more in a later part of the session.
        shown.Remove(ReferenceSite.Start);
        return shown;
    }

    private static void Follow(Dictionary<Guid, JsonElement> shown, JsonElement exchange)
    {
        var match = Regex.Match(exchange.GetProperty("path").GetString()!, "^/umbraco/management/api/v1/document/([0-9a-f-]{36})(/publish|/unpublish)?$");
        if (!match.Success || exchange.GetProperty("status").GetInt32() >= 300)
        {
            return;
        }

        var key = Guid.Parse(match.Groups[1].Value);
        if (exchange.GetProperty("method").GetString() != "GET")
        {
            shown.Remove(key);
        }
        else if (!exchange.GetProperty("response").GetProperty("isTrashed").GetBoolean())
        {
            shown[key] = exchange.GetProperty("response").Clone();
        }
    }

    private static string[] Variants(JsonElement document) => [.. document.GetProperty("variants").EnumerateArray()
        .Select(v => $"{v.GetProperty("culture").GetString()} {v.GetProperty("name").GetString()} {v.GetProperty("state").GetString()} {v.GetProperty("updateDate").GetDateTimeOffset().UtcDateTime:O}")
        .Order(StringComparer.Ordinal)];

    private static string[] Variants(IContent document) => [.. document.AvailableCultures
        .Select(culture => document.CultureInfos![culture])
        .Select(v => $"{v.Culture} {v.Name} {State(document, v.Culture)} {v.Date:O}")
        .Order(StringComparer.Ordinal)];

    private static string State(IContent document, string culture) => !document.IsCulturePublished(culture)
        ? "Draft"
        : document.IsCultureEdited(culture) ? "PublishedPendingChanges" : "Published";

    private static string[] Texts(JsonElement document) => [.. document.GetProperty("values").EnumerateArray()
        .Where(v => v.GetProperty("editorAlias").GetString() == "Umbraco.TextBox")
        .Select(v => $"{v.GetProperty("alias").GetString()} {v.GetProperty("culture").GetString()} {v.GetProperty("value").GetString()}")
        .Order(StringComparer.Ordinal)];

    private static string[] Texts(IContent document) => [.. document.Properties
        .Where(p => p.PropertyType.PropertyEditorAlias == "Umbraco.TextBox")
        .SelectMany(p => p.Values.Where(v => v.EditedValue is not null).Select(v => $"{p.Alias} {v.Culture} {v.EditedValue}"))
        .Order(StringComparer.Ordinal)];
}
