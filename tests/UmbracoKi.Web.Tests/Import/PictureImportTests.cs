using System.Buffers.Binary;
using System.Text.Json;
using System.Text.RegularExpressions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Integreat.Import;
using UmbracoKi.Pictures;

namespace UmbracoKi.Web.Tests.Import;

/// <summary>Pictures of a server that has good ones and others.</summary>
public sealed partial class PictureImportTests : IAsyncLifetime
{
    private const string Region = ImportedHost.Region;

    private static readonly string[] Languages = ImportedHost.Languages;

    private readonly ImportHost _host = new();
    private PictureServer _server = null!;

    public async Task InitializeAsync()
    {
        _server = await PictureServer.StartAsync();
        _server.Put("wappen.png", Png(4));
        _server.Put("in text.png", Png(5));
        _server.Put("page.png", "<!DOCTYPE html><html><body>Please sign in.</body></html>"u8.ToArray());
        _server.Put("huge.png", [.. Png(6), .. new byte[SourceLimits.Picture]]);
        _server.SetThumbnail(1, $"{_server.Address}/media/wappen.png");
        _server.SetThumbnail(2, $"{_server.Address}/media/missing.png");
        _server.SetThumbnail(3, $"{_server.Address}/media/page.png");
        _server.SetThumbnail(4, $"{_server.Address}/media/huge.png");
        _server.SetThumbnail(5, "http://10.0.0.1/media/inside.png");
        _server.SetContent(7, """<p>Vorher <img class="klein" src="/media/in%20text.png?width=20" alt="Ein &quot;Bild&quot;" srcset="/media/x.png 2x"/> nachher <img src="/media/missing.png"></p>""");
        _server.Set("de/locations.json", "logo", "/media/wappen.png");
        _server.Set("uk/locations.json", "logo", "/media/wappen.png");
        _server.Set("offers.json", "thumbnail", "/media/wappen.png");
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task Pictures_come_once_and_are_answered_with_their_new_address_and_the_others_are_reported()
    {
        var foreseen = await ImportAsync(request => request with { DryRun = true });
        Media().ShouldBeEmpty();

        var first = await ImportAsync();

        first.Failures.ShouldBeEmpty();
        first.Pictures.ShouldBe(new PictureCounts(Created: 2, Failed: 4));
        foreseen.Pictures.ShouldBe(first.Pictures);
        ImportReportText.Write(first).ShouldContain("Pictures: 2 new, 0 replaced, 0 unchanged, 4 not reachable or refused");
        first.Problems.ShouldBe(
            [
                new ImportProblem($"Picture {_server.Address}/media/missing.png", $"{_server.Address}/media/missing.png answered 404."),
                new ImportProblem($"Picture {_server.Address}/media/page.png", "It is no PNG, JPEG, GIF or WebP."),
                new ImportProblem($"Picture {_server.Address}/media/huge.png", $"{_server.Address}/media/huge.png answered more than 10 MB."),
                new ImportProblem("Picture http://10.0.0.1/media/inside.png", "Its host is none that is open to the public."),
            ],
            ignoreOrder: true);
        Media().Select(medium => (medium.ContentType.Alias, medium.Name)).ShouldBe([("Folder", "Kreis Musterkreis"), ("Image", "wappen"), ("Image", "in-text")], ignoreOrder: true);
        (await ServedAsync(await ThumbnailAsync(1))).ShouldBe(Png(4));
        (await ThumbnailAsync(2)).ShouldBeNull();
        (await LogoAsync()).ShouldBe(await ThumbnailAsync(1));
        (await _host.AskAsync($"{Region}/offers/")).EnumerateArray()
            .Single(offer => offer.GetProperty("name").GetString() == "Wohnraumbörse").GetProperty("thumbnail").GetString().ShouldBe(await ThumbnailAsync(1));

        var text = await TextAsync(7);
        var image = Image().Match(text);
        image.Groups["src"].Value.ShouldStartWith("http://localhost/media/");
        (await ServedAsync(image.Groups["src"].Value)).ShouldBe(Png(5));
        image.Value.ShouldContain("alt=\"Ein &quot;Bild&quot;\"");
        text.ShouldNotContain("srcset");
        text.ShouldContain("src=\"http://localhost/media/missing.png\"");
    }

    [Fact]
    public async Task A_second_run_writes_nothing_and_asks_only_for_what_may_have_changed()
    {
        await ImportAsync();
        var rows = DatabaseRows.Read(_host.DatabasePath);
        _server.TakeAsked();

        var second = await ImportAsync();

        second.NothingToDo.ShouldBeTrue();
        second.Pictures.ShouldBe(new PictureCounts(Unchanged: 2, Failed: 4));
        DatabaseRows.Read(_host.DatabasePath).ShouldBe(rows, ignoreOrder: true);
        _server.TakeAsked().ShouldBe([("wappen.png", 304), ("missing.png", 404), ("page.png", 200), ("huge.png", 200), ("in text.png", 304)], ignoreOrder: true);
    }

    [Fact]
    public async Task A_medium_knows_the_documents_that_show_it()
    {
        await ImportAsync();

        var usedBy = async (string name) => (await _host.Get<ITrackedReferencesService>().GetPagedRelationsForItemAsync(
            Media().Single(medium => medium.Name == name).Key, UmbracoObjectTypes.Media, 0, 20, filterMustBeIsDependency: true)).Result!.Items.Select(item => item.NodeKey).ToList();

        (await usedBy("in-text")).ShouldBe([Page(7)]);
        (await usedBy("wappen")).ShouldContain(Page(1));
        (await usedBy("wappen")).ShouldNotContain(Page(2));
    }

    [Fact]
    public async Task A_changed_picture_is_replaced_where_it_is_and_one_that_comes_late_is_put_in()
    {
        await ImportAsync();
        var (before, medium, inText) = (await ThumbnailAsync(1), Media().Single(medium => medium.Name == "wappen").Key, Image().Match(await TextAsync(7)).Groups["src"].Value);
        _server.Put("wappen.png", Png(9));
        _server.Put("missing.png", Png(8));
        _server.Remove("in text.png");

        var report = await ImportAsync();

        report.Pictures.ShouldBe(new PictureCounts(Created: 1, Replaced: 1, Failed: 4));
        (report.Created, report.Updated).ShouldBe((0, 2));
        Media().Single(found => found.Name == "wappen").Key.ShouldBe(medium);
        var after = await ThumbnailAsync(1);
        after.ShouldNotBe(before);
        (await ServedAsync(after)).ShouldBe(Png(9));
        (await ServedAsync(await ThumbnailAsync(2))).ShouldBe(Png(8));
        (await TextAsync(7)).ShouldContain(inText, customMessage: "what came once stays when the source loses it");
        (await ImportAsync()).NothingToDo.ShouldBeTrue();
    }

    [Fact]
    public async Task An_import_stopped_among_the_pictures_goes_on_with_the_rest()
    {
        using var stop = new CancellationTokenSource();

        var stopped = await _host.Get<IIntegreatImport>().RunAsync(Request(), new StopAfter(stop, steps: 1, ImportPhase.Pictures), stop.Token);
        var finished = await ImportAsync();

        stopped.IsInterrupted.ShouldBeTrue();
        stopped.Pictures.Created.ShouldBe(1);
        finished.Pictures.ShouldBe(new PictureCounts(Created: 1, Unchanged: 1, Failed: 4));
        finished.Succeeded.ShouldBeTrue();
        (await ServedAsync(await ThumbnailAsync(1))).ShouldBe(Png(4));
    }

    [Fact]
    public async Task Without_pictures_none_is_asked_for_and_those_here_stay_in_use()
    {
        var without = await ImportAsync(request => request with { WithoutPictures = true });
        var asked = _server.TakeAsked();
        var with = await ImportAsync();
        var again = await ImportAsync(request => request with { WithoutPictures = true });

        asked.ShouldBeEmpty();
        without.Pictures.IsEmpty.ShouldBeTrue();
        without.Problems.ShouldBeEmpty();
        with.Pictures.Created.ShouldBe(2);
        again.NothingToDo.ShouldBeTrue();
        (await ThumbnailAsync(1)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_folder_brings_the_pictures_beside_its_answers_and_no_others()
    {
        using var answers = new ChangedAnswers(ImportedHost.Answers);
        answers.Replace("de/pages.json", "<p>Alles rund um die Wohnung.</p>", "<p><img src='https://cms.example.org/media/a.png'><img src='/../../regions.json'><img src='//cms.example.org/media/b.png'></p>");
        Directory.CreateDirectory(Path.Combine(answers.Folder, "media"));
        await System.IO.File.WriteAllBytesAsync(Path.Combine(answers.Folder, "media", "a.png"), Png(3));

        var report = await _host.ImportAsync(answers.Folder, Region, Languages);

        report.Pictures.ShouldBe(new PictureCounts(Created: 1, Failed: 2));
        var text = await TextAsync(2);
        (await ServedAsync(Image().Match(text).Groups["src"].Value)).ShouldBe(Png(3));
        text.ShouldContain("//cms.example.org/media/b.png");
        report.Problems.ShouldContain(new ImportProblem("Picture http://cms.example.org/media/b.png", "It is not reachable: no such file beside the answers."));
    }

    [Fact]
    public async Task A_picture_takes_what_the_source_says_of_it_in_each_language_and_keeps_what_an_editor_says()
    {
        _server.SetContent(7, "uk", """<p><img src="/media/in%20text.png?width=20" alt="Картинка"><img src="/media/in%20text.png?width=20" alt="Інша"></p>""");
        _server.SetContent(6, """<p><img src="/media/in%20text.png?width=20"></p>""");
        await ImportAsync();
        Described("in-text").ShouldBe("""{"de-DE":"Ein \"Bild\"","uk-UA":"Картинка"}""");
        (await TextAsync(6)).ShouldContain("alt=\"Ein &quot;Bild&quot;\"", customMessage: "where the source is silent, its own words from elsewhere");

        Describe("in-text", """{"de-DE":"Das Wappen"}""");
        var second = await ImportAsync();

        second.Pictures.ShouldBe(new PictureCounts(Unchanged: 2, Failed: 4));
        Described("in-text").ShouldBe("""{"de-DE":"Das Wappen","uk-UA":"Картинка"}""");
        (await ServedAsync(Image().Match(await TextAsync(7)).Groups["src"].Value)).ShouldBe(Png(5));
        var rows = DatabaseRows.Read(_host.DatabasePath);
        (await ImportAsync()).NothingToDo.ShouldBeTrue();
        DatabaseRows.Read(_host.DatabasePath).ShouldBe(rows, ignoreOrder: true);

        _server.Put("in text.png", Png(7));
        (await ImportAsync()).Pictures.Replaced.ShouldBe(1);
        Described("in-text").ShouldBe("""{"de-DE":"Das Wappen","uk-UA":"Картинка"}""");
    }

    private string? Described(string name) => Media().Single(medium => medium.Name == name).GetValue<string>(AlternativeTexts.Property);

    private void Describe(string name, string texts)
    {
        var medium = Media().Single(medium => medium.Name == name);
        medium.SetValue(AlternativeTexts.Property, texts);
        _host.Get<IMediaService>().Save(medium).Success.ShouldBeTrue();
    }

    private static byte[] Png(int size)
    {
        byte[] png = [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 0, 0, 0, 0, 0, 8, 6, 0, 0, 0, 0, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), size);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), size);
        return png;
    }

    private static Guid Page(int number) => new ImportKeys(Region).Of(SourcePart.Pages.ToString(), FormattableString.Invariant($"{100 + number}"));

    private ImportRequest Request() => new(_server.Address, Region, Languages);

    private Task<ImportReport> ImportAsync(Func<ImportRequest, ImportRequest>? change = null) =>
        _host.Get<IIntegreatImport>().RunAsync(change is null ? Request() : change(Request()), progress: null, CancellationToken.None);

    private List<IMedia> Media()
    {
        var media = _host.Get<IMediaService>();
        return [.. media.GetRootMedia().SelectMany(root => media.GetPagedDescendants(root.Id, 0, 100, out _).Prepend(root))];
    }

    private async Task<JsonElement> PageAsync(int number) =>
        (await _host.AskAsync($"{Region}/de/pages/")).EnumerateArray().Single(page => page.GetProperty("id").GetInt32() == 100 + number);

    private async Task<string?> ThumbnailAsync(int number) => (await PageAsync(number)).GetProperty("thumbnail").GetString();

    private async Task<string> TextAsync(int number) => (await PageAsync(number)).GetProperty("content").GetString()!;

    private async Task<string?> LogoAsync() =>
        (await _host.AskAsync($"{Region}/de/locations/"))[0].GetProperty("organization").GetProperty("logo").GetString();

    private async Task<byte[]> ServedAsync(string? address) => await _host.DownloadAsync(address.ShouldNotBeNull());

    [GeneratedRegex("<img [^>]*?src=\"(?<src>[^\"?]*)[^>]*>")]
    private static partial Regex Image();
}
