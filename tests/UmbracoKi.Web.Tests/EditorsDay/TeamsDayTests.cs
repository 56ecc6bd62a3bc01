using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using UmbracoKi.ContentModel;
using UmbracoKi.Web.SampleContent;

namespace UmbracoKi.Web.Tests.EditorsDay;

/// <summary>What comes less often, and what a second editor does at the same time. Each step builds on the one before.</summary>
public sealed class TeamsDayTests() : WorkingDay("team")
{
    private const string Colleague = "berta@example.org";
    private const string ColleaguesPassword = "Guten-Abend-2026!";
    private const string Picture = "Gruppenbild.png";
    private const int RequestLimit = 1_048_576;

    private static readonly Guid Region = DocumentKey.For("kreisviersen");
    private static readonly Guid Arriving = DocumentKey.For("ankommen");
    private static readonly Guid Learning = DocumentKey.For("deutsch-lernen");
    private static readonly Guid Events = DocumentKey.For("events");
    private static readonly Guid Topic = ContentModelKeys.DocumentType(DocumentTypeAliases.Topic);
    private static readonly Guid Event = ContentModelKeys.DocumentType(DocumentTypeAliases.Event);

    /// <summary>One red pixel, and nothing up to more than a request may usually have.</summary>
    private static readonly byte[] RedPicture =
    [
        .. Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC"),
        .. new byte[RequestLimit],
    ];

    /// <summary>Soon enough to be listed.</summary>
    private static readonly string Day = DateTime.Today.AddDays(10).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private Backoffice? _colleagues;
    private bool _eventsAreLate;
    private Guid _picture;

    private Backoffice Colleagues => _colleagues!;

    [Fact]
    public async Task A_team_shares_a_day()
    {
        await StepAsync("sign-in", SignsIn);
        await StepAsync("new-field", AddsAFieldToTheType);
        await StepAsync("new-field-used", FillsTheNewField);
        await StepAsync("uploaded", UploadsAPicture);
        await StepAsync("picture-used", UsesThePicture);
        await StepAsync("used-by", SeesWhereThePictureIsUsed);
        await StepAsync("planned", PlansAnEvent);
        await StepAsync("released", TheEventAppearsInTime);
        await StepAsync("moved", MovesATopic);

        await CreateTheColleagueAsync();
        _colleagues = await Backoffice.OpenAsync(Reader.BaseAddress!, "team-colleague");
        try
        {
            await Colleagues.SignInAsync(Colleague, ColleaguesPassword);
            await Seen(Colleagues.TreeItem(Region)).ToBeVisibleAsync();
            await StepAsync("first", BothWriteGerman);
            await Colleagues.PictureAsync("told");
            await StepAsync("german", OneWritesGermanTheOtherUkrainian);
            await Colleagues.PictureAsync("ukrainian");
        }
        finally
        {
            await Colleagues.DisposeAsync();
        }
    }

    private async Task SignsIn()
    {
        // The client must not depend on the server's events coming before the server's answers.
        await Page.RouteWebSocketAsync(new Regex("serverEventHub"), client => client.ConnectToServer().OnMessage(frame =>
        {
            if (!_eventsAreLate || frame.Text?.Contains("notify", StringComparison.Ordinal) != true)
            {
                client.Send(frame.Text!);
            }
        }));
        await Backoffice.SignInAsync(Administrator, AdministratorPassword);

        await Seen(Backoffice.TreeItem(Region)).ToBeVisibleAsync();
    }

    private async Task AddsAFieldToTheType()
    {
        _eventsAreLate = true;
        await Page.RouteAsync($"**/api/v1/document-type/{Topic}", AnswerAfterTheEditorIsThere);
        await Backoffice.GoToAsync($"section/settings/workspace/document-type/edit/{Topic}");
        await Page.Locator("umb-content-type-design-editor-properties #btn-add a").ClickAsync();
        var settings = Page.Locator("umb-property-type-workspace-view-settings");
        await settings.Locator("[data-mark='input:entity-name'] #name input").First.FillAsync("Merksatz");
        await settings.Locator("#empty-state-button a").ClickAsync();
        await Page.Locator("umb-data-type-picker-flow-modal").GetByText("Text Box", new() { Exact = true }).First.ClickAsync();
        await Page.Locator("umb-data-type-picker-flow-data-type-picker-modal").GetByText("Textstring", new() { Exact = true }).First.ClickAsync();
        await Seen(settings).ToContainTextAsync("Textstring");
        await Backoffice.Mark("workspace-action:Umb.WorkspaceAction.PropertyType.Submit").ClickAsync();
        await settings.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        await Seen(Backoffice.Mark("property-type:Merksatz")).ToBeVisibleAsync();
        await Backoffice.AnsweredAsync(
            "GET", $"/document-type/{Topic}", () => Backoffice.Mark("workspace-action:Umb.WorkspaceAction.DocumentType.Save").ClickAsync());
        _eventsAreLate = false;

        await Seen(Backoffice.Mark("property-type:Merksatz")).ToBeVisibleAsync();
    }

    private async Task AnswerAfterTheEditorIsThere(IRoute route)
    {
        await Page.Locator("umb-content-type-design-editor").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await route.ContinueAsync();
    }

    private async Task FillsTheNewField()
    {
        await Page.UnrouteAllAsync(new() { Behavior = UnrouteBehavior.Wait });
        await Backoffice.OpenDocumentAsync(Learning);
        await Backoffice.Field(Backoffice.View(0), "merksatz").FillAsync("Fehler sind erlaubt.");
        await Backoffice.PublishAsync("Deutsch lernen");

        var properties = (await ItemAsync(Learning.ToString(), "de-DE")).GetProperty("properties");
        properties.GetProperty("merksatz").GetString().ShouldBe("Fehler sind erlaubt.");
        properties.GetProperty("content").GetProperty("markup").GetString()!.ShouldContain("Welcher Kurs passt zu mir?");
    }

    private async Task UploadsAPicture()
    {
        await Backoffice.GoToAsync("section/media");
        await Backoffice.AnsweredAsync(
            "POST",
            "/api/v1/media",
            () => Page.Locator("umb-dropzone-media input[type=file]").SetInputFilesAsync(new FilePayload { Name = Picture, MimeType = "image/png", Buffer = RedPicture }));

        await Seen(Page.Locator("uui-card-media", new() { HasText = Picture }).Locator("img")).ToBeVisibleAsync();
    }

    private async Task UsesThePicture()
    {
        await Backoffice.OpenDocumentAsync(Learning);
        await Page.Locator("umb-property[data-mark='property:thumbnail'] #btn-add").ClickAsync();
        var dialog = Page.Locator("umb-media-picker-modal");
        await dialog.Locator("uui-card-media", new() { HasText = Picture }).ClickAsync();
        await dialog.Locator("uui-button[label=Choose]").ClickAsync();
        await Seen(Page.Locator("umb-property[data-mark='property:thumbnail'] uui-card-media img")).ToBeVisibleAsync();
        await Backoffice.PublishAsync("Deutsch lernen");

        var delivered = (await ItemAsync(Learning.ToString(), "de-DE")).GetProperty("properties").GetProperty("thumbnail")[0];
        _picture = delivered.GetProperty("id").GetGuid();
        (delivered.GetProperty("width").GetInt32(), delivered.GetProperty("bytes").GetInt32()).ShouldBe((1, RedPicture.Length));
        var address = delivered.GetProperty("url").GetString()!;
        (await Reader.GetByteArrayAsync(At(address))).ShouldBe(RedPicture);
        var page = (await AppPagesAsync("de")).Single(page => page.GetProperty("title").GetString() == "Deutsch lernen");
        page.GetProperty("thumbnail").GetString().ShouldBe(new Uri(Reader.BaseAddress!, address).ToString());
    }

    private async Task SeesWhereThePictureIsUsed()
    {
        await Backoffice.GoToAsync($"section/media/workspace/media/edit/{_picture}/invariant/view/info");
        await Seen(Page.Locator("umb-workspace-editor").Last).ToContainTextAsync("Deutsch lernen");
        var menu = Backoffice.Mark("workspace:action-menu").Last;
        await menu.Locator("[data-mark=open-dropdown]").ClickAsync();
        await menu.Locator("[data-mark='entity-action:Umb.EntityAction.Media.RecycleBin.Trash']").ClickAsync();

        await Seen(Page.Locator("umb-trash-with-relation-confirm-modal")).ToContainTextAsync("The following items depend on this");
        await Seen(Page.Locator("umb-trash-with-relation-confirm-modal")).ToContainTextAsync("Deutsch lernen");
    }

    private async Task PlansAnEvent()
    {
        await Backoffice.GoToAsync($"section/content/workspace/document/create/parent/document/{Events}/{Event}");
        await Backoffice.Name.FillAsync("Sommerfest");
        await Backoffice.Field(Backoffice.View(0), "title").FillAsync("Sommerfest der Sprachen");
        await Page.Locator("uui-tab", new() { HasText = "Termin" }).ClickAsync();
        await Backoffice.Field(Backoffice.View(0), "start").FillAsync($"{Day}T14:00");
        await Backoffice.Field(Backoffice.View(0), "end").FillAsync($"{Day}T18:00");
        await Backoffice.Field(Backoffice.View(0), "recurrence").FillAsync("FREQ=WEEKLY;COUNT=3");
        await Backoffice.SaveAsync();
        await Page.WaitForURLAsync("**/edit/**");
        await Page.Locator("umb-workspace-action-menu uui-button").First.ClickAsync();
        await Page.Locator("umb-workspace-action-menu-item", new() { HasText = "Schedule" }).ClickAsync();
        var dialog = Page.Locator("umb-document-schedule-modal");
        await dialog.Locator("input[type=datetime-local]").First.FillAsync(DateTime.Now.AddHours(2).ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture));
        await Backoffice.AnsweredAsync("PUT", "/publish", () => dialog.Locator("uui-button[look=primary]").ClickAsync());
        await dialog.WaitForAsync(new() { State = WaitForSelectorState.Hidden });

        using var early = await AskAsync($"umbraco/delivery/api/v2/content/item/{OpenDocument}", "de-DE");
        early.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await AppEventStartsAsync("Sommerfest der Sprachen")).ShouldBeEmpty();
    }

    private async Task TheEventAppearsInTime()
    {
        // The client's field knows minutes; what was to come in two hours is brought forward to the next second.
        await CallAsync("PUT", $"document/{OpenDocument}/publish", new
        {
            publishSchedules = new[] { new { culture = "de-DE", schedule = new { publishTime = DateTimeOffset.UtcNow.AddSeconds(1) } } },
        });
        var starts = await EventuallyAsync(() => AppEventStartsAsync("Sommerfest der Sprachen"));

        starts.Length.ShouldBe(3, "each occurrence is listed");
        starts[0].ShouldStartWith($"{Day}T14:00:00");
        (await TitleAsync(OpenDocument.ToString(), "de-DE")).ShouldBe("Sommerfest der Sprachen");
    }

    private async Task MovesATopic()
    {
        await Backoffice.OpenDocumentAsync(DocumentKey.For("integrationskurs"));
        await Backoffice.ChooseAsync("MoveTo");
        var dialog = Page.Locator("umb-tree-picker-modal");
        await dialog.Locator("umb-tree-item", new() { HasText = "Kreis Viersen" }).Last.Locator("#caret-button").Last.ClickAsync();
        await dialog.Locator("uui-menu-item", new() { HasText = "Ankommen" }).Last.Locator("#label-button").First.ClickAsync();
        await Backoffice.AnsweredAsync("PUT", "/move", () => dialog.Locator("uui-button[label=Choose]").ClickAsync());

        await Backoffice.OpenDocumentAsync(DocumentKey.For("integrationskurs"));
        await Seen(Page.Locator("umb-workspace-footer uui-breadcrumbs")).ToContainTextAsync("Ankommen");
        using var old = await AskAsync("umbraco/delivery/api/v2/content/item/deutsch-lernen/integrationskurs", "de-DE");
        old.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        old.Headers.Location!.ToString().ShouldBe("/ankommen/integrationskurs/");
        var page = Json(await Reader.GetStringAsync(At("api/v3/kreisviersen/de/page/?url=/kreisviersen/de/deutsch-lernen/integrationskurs/")));
        page.GetProperty("path").GetString().ShouldBe("/kreisviersen/de/ankommen/integrationskurs/");
    }

    private async Task BothWriteGerman()
    {
        await Backoffice.OpenDocumentAsync(Arriving);
        await Colleagues.OpenDocumentAsync(Arriving);
        await Backoffice.Field(Backoffice.View(0), "title").FillAsync("Ankommen im Kreis");
        await Backoffice.Field(Colleagues.View(0), "title").FillAsync("Gut ankommen");
        await Backoffice.SaveAsync();
        await Colleagues.Mark("workspace-action:Umb.WorkspaceAction.Document.Save").ClickAsync();
        await Colleagues.Page.Locator("umb-document-save-modal uui-button[label=Save]").ClickAsync();

        await Seen(Colleagues.Page.Locator("uui-toast-notification")).ToContainTextAsync("Somebody else has saved since you opened this (de-DE)");
        await Seen(Backoffice.Field(Colleagues.View(0), "title")).ToHaveValueAsync("Gut ankommen");
        (await DraftTitlesAsync(Arriving))["de-DE"].ShouldBe("Ankommen im Kreis");
    }

    private async Task OneWritesGermanTheOtherUkrainian()
    {
        await Colleagues.GoToAsync($"section/content/workspace/document/edit/{Arriving}/uk-UA");
        await Seen(Backoffice.Field(Colleagues.View(0), "title")).ToHaveValueAsync(new Regex(@"\p{IsCyrillic}"));
        await Backoffice.Field(Backoffice.View(0), "title").FillAsync("Ankommen im Kreis Viersen");
        await Backoffice.SaveAsync();
        await SavesUkrainian("Прибуття до округу");
        await SavesUkrainian("Прибуття до округу Фірзен");

        var titles = await DraftTitlesAsync(Arriving);
        (titles["de-DE"], titles["uk-UA"]).ShouldBe(("Ankommen im Kreis Viersen", "Прибуття до округу Фірзен"));
    }

    private async Task SavesUkrainian(string title)
    {
        await Backoffice.Field(Colleagues.View(0), "title").FillAsync(title);
        await Colleagues.SaveAsync();
    }

    /// <summary>The document in the workspace of the first browser.</summary>
    private Guid OpenDocument => Guid.Parse(Regex.Match(Page.Url, "/edit/([0-9a-f-]{36})").Groups[1].Value);

    private async Task CreateTheColleagueAsync()
    {
        var groups = (await CallAsync("GET", "user-group?take=50")).GetProperty("items").EnumerateArray();
        var editors = groups.Single(group => group.GetProperty("alias").GetString() == "editor").GetProperty("id").GetGuid();
        var id = Guid.NewGuid();
        await CallAsync("POST", "user", new { id, email = Colleague, userName = Colleague, name = "Berta Kollegin", userGroupIds = new[] { new { id = editors } }, kind = "Default" });
        await CallAsync("POST", $"user/{id}/change-password", new { newPassword = ColleaguesPassword });
    }

    private async Task<Dictionary<string, string?>> DraftTitlesAsync(Guid document)
        => (await CallAsync("GET", $"document/{document}")).GetProperty("values").EnumerateArray()
            .Where(value => value.GetProperty("alias").GetString() == "title")
            .ToDictionary(value => value.GetProperty("culture").GetString()!, value => value.GetProperty("value").GetString());

    /// <summary>When an event begins, as the Integreat app lists it; empty if it does not.</summary>
    private async Task<string[]> AppEventStartsAsync(string title)
    {
        var events = Json(await Reader.GetStringAsync(At("api/v3/kreisviersen/de/events/")));
        return [.. events.EnumerateArray().Where(shown => shown.GetProperty("title").GetString() == title)
            .Select(shown => shown.GetProperty("event").GetProperty("start").GetString()!).Order(StringComparer.Ordinal)];
    }

    private static async Task<string[]> EventuallyAsync(Func<Task<string[]>> look)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (true)
        {
            if (await look() is { Length: > 0 } found)
            {
                return found;
            }

            await Task.Delay(200, patience.Token);
        }
    }

    /// <summary>Asks the Management API as the editor who is signed in in the first browser.</summary>
    private async Task<JsonElement> CallAsync(string method, string path, object? body = null)
    {
        var answer = await Page.APIRequest.FetchAsync(
            $"/umbraco/management/api/v1/{path}",
            new() { Method = method, Headers = [new("Authorization", "Bearer [redacted]")], DataObject = body });
        answer.Ok.ShouldBeTrue($"{method} {path} was answered {answer.Status}: {await answer.TextAsync()}");
        return await answer.TextAsync() is { Length: > 0 } text ? Json(text) : default;
    }
}
