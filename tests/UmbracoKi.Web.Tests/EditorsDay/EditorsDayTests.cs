using System.Net;
using Microsoft.Playwright;
using UmbracoKi.Web.SampleContent;

namespace UmbracoKi.Web.Tests.EditorsDay;

/// <summary>The program as an editor meets it: Umbraco's own client in a browser, over plain http. Each step builds on the one before.</summary>
public sealed class EditorsDayTests() : WorkingDay("editor")
{
    private const string Topic = "umbraco/delivery/api/v2/content/item/deutsch-lernen/";

    private static readonly Guid Region = DocumentKey.For("kreisviersen");
    private static readonly Guid Learning = DocumentKey.For("deutsch-lernen");

    private Guid _cafe;

    [Fact]
    public async Task An_editor_works_a_whole_day()
    {
        await StepAsync("sign-in", SignsIn);
        await StepAsync("languages-dashboard", SeesHowFarTranslationsAre);
        await StepAsync("tree", FindsTheTopicInTheTree);
        await StepAsync("saved", SavesWithoutPublishing);
        await StepAsync("published", PublishesTheGermanTitle);
        await StepAsync("new-topic", WritesANewTopicInGerman);
        await StepAsync("split-view", WritesUkrainianBesideGerman);
        await StepAsync("ukrainian", PublishesOnlyUkrainian);
        await StepAsync("renamed", RenamesAndTheOldAddressLeadsOn);
        await StepAsync("rolled-back", RollsBack);
        await StepAsync("trashed", Trashes);
        await StepAsync("restored", Restores);
        await StepAsync("new-language", AddsALanguage);
        await StepAsync("signed-out", SignsOut);
    }

    private async Task SignsIn()
    {
        await Backoffice.SignInAsync(Administrator, AdministratorPassword);

        await Seen(Backoffice.TreeItem(Region)).ToContainTextAsync("Kreis Viersen");
    }

    private async Task SeesHowFarTranslationsAre()
    {
        var dashboard = Page.Locator("umbracoki-languages-dashboard");

        await Seen(dashboard).ToContainTextAsync("Українська");
    }

    private async Task FindsTheTopicInTheTree()
    {
        await Backoffice.TreeItem(Region).Locator("#caret-button").First.ClickAsync();
        await Backoffice.TreeItem(Learning).Locator("#label-button").First.ClickAsync();

        await Seen(Backoffice.Name).ToHaveValueAsync("Deutsch lernen");
        await Seen(Backoffice.RichText(Backoffice.View(0), "content")).ToContainTextAsync("Welcher Kurs passt zu mir?");
    }

    private async Task SavesWithoutPublishing()
    {
        await Backoffice.Field(Backoffice.View(0), "title").FillAsync("Deutsch lernen im Kreis");
        await Backoffice.SaveAsync();
        await Backoffice.OpenDocumentAsync(Learning);

        await Seen(Backoffice.Field(Backoffice.View(0), "title")).ToHaveValueAsync("Deutsch lernen im Kreis");
        (await TitleAsync("deutsch-lernen", "de-DE")).ShouldBe("Deutsch lernen");
    }

    private async Task PublishesTheGermanTitle()
    {
        await Backoffice.PublishAsync("Deutsch lernen");

        (await TitleAsync("deutsch-lernen", "de-DE")).ShouldBe("Deutsch lernen im Kreis");
        (await TitleAsync(Learning.ToString(), "uk-UA")).ShouldBe("Вивчення німецької");
        await AppShowsAsync("de", "Deutsch lernen im Kreis");
    }

    private async Task WritesANewTopicInGerman()
    {
        await Backoffice.ChooseAsync("Create");
        await Page.Locator("umb-document-create-options-modal uui-ref-node-document-type").ClickAsync();
        await Page.WaitForURLAsync("**/create/**");
        await Seen(Backoffice.Name).ToHaveValueAsync(string.Empty);
        await Seen(Backoffice.Field(Backoffice.View(0), "title")).ToHaveValueAsync(string.Empty);
        await Backoffice.Name.FillAsync("Sprachcafé am Markt");
        await Backoffice.Field(Backoffice.View(0), "title").FillAsync("Sprachcafé am Markt");
        await Backoffice.RichText(Backoffice.View(0), "content").ClickAsync();
        await Page.Keyboard.TypeAsync("Jeden Dienstag um 17 Uhr. Kommen Sie einfach vorbei!");
        await Backoffice.PublishAsync("Sprachcafé am Markt");
        await Page.WaitForURLAsync("**/edit/**");

        var item = await ItemAsync("deutsch-lernen/sprachcafe-am-markt", "de-DE");
        item.GetProperty("properties").GetProperty("content").GetProperty("markup").GetString()
            .ShouldBe("<p>Jeden Dienstag um 17 Uhr. Kommen Sie einfach vorbei!</p>");
        await AppShowsAsync("de", "Sprachcafé am Markt");
        _cafe = item.GetProperty("id").GetGuid();
    }

    private async Task WritesUkrainianBesideGerman()
    {
        await Backoffice.OpenDocumentAsync(_cafe);
        await Page.Locator("umb-document-workspace-split-view-variant-selector #toggle").First.ClickAsync();
        var choice = Page.Locator("umb-document-workspace-split-view-variant-selector .variant", new() { HasText = "Ukrainisch" });
        await choice.HoverAsync();
        await choice.Locator("uui-button.split-view").ClickAsync();

        var ukrainian = Backoffice.View(1);
        await Backoffice.NameIn(ukrainian).FillAsync("Мовне кафе на ринку");
        await Backoffice.Field(ukrainian, "title").FillAsync("Мовне кафе на ринку");
        await Backoffice.RichText(ukrainian, "content").ClickAsync();
        await Page.Keyboard.TypeAsync("Щовівторка о 17-й годині. Просто приходьте!");

        await Seen(Backoffice.Field(Backoffice.View(0), "title")).ToHaveValueAsync("Sprachcafé am Markt");
        await Seen(Backoffice.RichText(ukrainian, "content")).ToHaveTextAsync("Щовівторка о 17-й годині. Просто приходьте!");
    }

    private async Task PublishesOnlyUkrainian()
    {
        await Backoffice.Field(Backoffice.View(0), "title").FillAsync("Sprachcafé am Markt – noch nicht fertig");
        await Backoffice.PublishAsync("Мовне кафе на ринку");

        (await TitleAsync(_cafe.ToString(), "uk-UA")).ShouldBe("Мовне кафе на ринку");
        (await TitleAsync(_cafe.ToString(), "de-DE")).ShouldBe("Sprachcafé am Markt");
        await AppShowsAsync("uk", "Мовне кафе на ринку");
        await AppShowsAsync("de", "Sprachcafé am Markt");
    }

    private async Task RenamesAndTheOldAddressLeadsOn()
    {
        await Backoffice.Name.FillAsync("Sprachcafé am Rathaus");
        await Backoffice.Field(Backoffice.View(0), "title").FillAsync("Sprachcafé am Rathaus");
        await Backoffice.PublishAsync("Sprachcafé am Rathaus");

        using var old = await AskAsync(Topic + "sprachcafe-am-markt", "de-DE");
        old.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        old.Headers.Location!.ToString().ShouldBe("/deutsch-lernen/sprachcafe-am-rathaus/");
        var page = await Reader.GetStringAsync(At("api/v3/kreisviersen/de/page/?url=/kreisviersen/de/deutsch-lernen/sprachcafe-am-markt/"));
        Json(page).GetProperty("path").GetString().ShouldBe("/kreisviersen/de/deutsch-lernen/sprachcafe-am-rathaus/");
    }

    private async Task RollsBack()
    {
        await Backoffice.ChooseAsync("Rollback");
        var dialog = Page.Locator("umb-rollback-modal");
        await dialog.Locator("#language-select select").SelectOptionAsync("de-DE");
        await dialog.Locator("uui-table-row", new() { HasText = "Rathaus" }).First.WaitForAsync();
        await dialog.Locator(".rollback-item").Nth(1).ClickAsync();
        await dialog.Locator("uui-table-row", new() { HasText = "Markt" }).First.WaitForAsync();
        await Backoffice.AnsweredAsync("POST", "/rollback", () => dialog.Locator("uui-button[label=Rollback]").ClickAsync());

        await Seen(Backoffice.Name).ToHaveValueAsync("Sprachcafé am Markt");
        await Seen(Backoffice.NameIn(Backoffice.View(1))).ToHaveValueAsync("Мовне кафе на ринку");
        (await TitleAsync(_cafe.ToString(), "de-DE")).ShouldBe("Sprachcafé am Rathaus", "a rollback does not publish");
    }

    private async Task Trashes()
    {
        await Backoffice.ChooseAsync("RecycleBin.Trash");
        await Backoffice.AnsweredAsync(
            "PUT", "/move-to-recycle-bin", () => Page.Locator("umb-trash-with-relation-confirm-modal #confirm").ClickAsync());

        await Seen(Backoffice.BinItem(_cafe)).ToBeVisibleAsync();
        using var gone = await AskAsync($"umbraco/delivery/api/v2/content/item/{_cafe}", "de-DE");
        gone.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task Restores()
    {
        await Backoffice.ChooseAsync("RecycleBin.Restore");
        var dialog = Page.Locator("umb-restore-from-recycle-bin-modal");
        await Seen(dialog).ToContainTextAsync("Вивчення німецької");
        await Backoffice.AnsweredAsync("PUT", "/restore", () => dialog.Locator("uui-button[label=Restore]").ClickAsync());
        await Backoffice.OpenDocumentAsync(_cafe);
        await Seen(Page.Locator("umb-workspace-footer uui-breadcrumbs")).ToContainTextAsync("Deutsch lernen");
        await Backoffice.PublishAsync("Sprachcafé am Markt", "Мовне кафе на ринку");

        (await TitleAsync("deutsch-lernen/sprachcafe-am-markt", "de-DE")).ShouldStartWith("Sprachcafé am Markt");
        (await TitleAsync(_cafe.ToString(), "uk-UA")).ShouldBe("Мовне кафе на ринку");
    }

    private async Task AddsALanguage()
    {
        await Backoffice.GoToAsync("section/settings/workspace/language/create");
        await Page.Locator("umb-input-culture-select input").First.FillAsync("Polish");
        await Page.Locator("umb-input-culture-select uui-combobox-list-option", new() { HasText = "Polish (Poland)" }).First.ClickAsync();
        await Backoffice.AnsweredAsync(
            "POST", "/api/v1/language", () => Backoffice.Mark("workspace-action:Umb.WorkspaceAction.Language.Save").ClickAsync());
        await Backoffice.OpenDocumentAsync(_cafe);
        await Page.Locator("umb-document-workspace-split-view-variant-selector #toggle").First.ClickAsync();

        await Seen(Page.Locator("umb-document-workspace-split-view-variant-selector .variant", new() { HasText = "Polish (Poland)" })).ToBeVisibleAsync();
    }

    private async Task SignsOut()
    {
        await Page.Locator("umb-current-user-header-app uui-button").First.ClickAsync();
        await Page.Locator("umb-current-user-modal uui-button", new() { HasText = "Logout" }).ClickAsync();
        await Page.WaitForURLAsync("**/umbraco/logout**");
        await Page.GotoAsync("/umbraco");

        await Seen(Page.Locator("input[type=password]")).ToBeVisibleAsync();
        var answer = await Page.APIRequest.GetAsync(
            "/umbraco/management/api/v1/user/current", new() { Headers = [new("Authorization", "Bearer [redacted]")] });
        answer.Status.ShouldBe(401);
    }
}
