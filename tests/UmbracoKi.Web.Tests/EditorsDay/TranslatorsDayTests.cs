using System.Text.RegularExpressions;
using Microsoft.Playwright;
using UmbracoKi.Web.SampleContent;

namespace UmbracoKi.Web.Tests.EditorsDay;

/// <summary>Olena, who may write Ukrainian and nothing else: how she is invited, and her day in a browser of her own.</summary>
public sealed class TranslatorsDayTests() : WorkingDay("translator-invited")
{
    private const string Olena = "olena@example.org";
    private const string OlenasPassword = "Соняшник-і-поле-7";
    private const string Group = "Ukrainische Übersetzung";
    private const string Name = "Вивчення німецької";
    private const string Title = "Вивчення німецької: з чого почати";
    private const string German = "Deutsch lernen";

    private static readonly Guid Region = DocumentKey.For("kreisviersen");
    private static readonly Guid Learning = DocumentKey.For("deutsch-lernen");

    private Backoffice? _hers;
    private string? _link;
    private IPage? _preview;

    private Backoffice Hers => _hers!;

    private IFrameLocator Previewed => _preview!.FrameLocator("umb-preview iframe");

    [Fact]
    public async Task A_translator_writes_Ukrainian_and_nothing_else()
    {
        await StepAsync("signed-in", AnAdministratorSignsIn);
        await StepAsync("group", MakesAGroupForUkrainian);
        await StepAsync("invited", InvitesHer);
        await StepAsync("link-again", FindsTheLinkAgain);

        _hers = await Backoffice.OpenAsync(Reader.BaseAddress!, "translator");
        try
        {
            await StepAsync(Hers, "password", ChoosesAPassword);
            await StepAsync(Hers, "signed-in", SignsIn);
            await StepAsync(Hers, "german", SeesGermanAndCannotChangeIt);
            await StepAsync(Hers, "written", WritesUkrainianAndPreviewsIt);
            await StepAsync(Hers, "dropped", IsToldThatHerGermanIsDropped);
            await StepAsync(Hers, "published", PublishesUkrainian);
            await StepAsync(Hers, "signed-out", SignsOutAndThePreviewIsOver);
        }
        finally
        {
            await Hers.DisposeAsync();
        }
    }

    private async Task AnAdministratorSignsIn()
    {
        await Backoffice.SignInAsync(Administrator, AdministratorPassword);

        await Seen(Backoffice.TreeItem(Region)).ToBeVisibleAsync();
    }

    private async Task MakesAGroupForUkrainian()
    {
        await Backoffice.GoToAsync("section/user-management/workspace/user-group/create");
        await Page.Locator("umb-input-with-alias#name input").First.FillAsync(Group);
        await ChooseAsync(Page.Locator("umb-input-section #btn-add"), "umb-section-picker-modal", "uui-menu-item", "Content");
        await ChooseAsync(Page.Locator("umb-input-language #btn-add"), "umb-language-picker-modal", "uui-menu-item", "Ukrainisch");
        foreach (var access in (string[])["Allow access to all documents", "Allow access to all media"])
        {
            await Page.Locator($"uui-toggle[label='{access}']").ClickAsync();
        }

        foreach (var permission in (string[])["Read", "Update", "Publish", "Unpublish", "UI Read", "UI Write"])
        {
            await Page.Locator($"umb-input-user-permission-verb[label='{permission}'] uui-toggle").ClickAsync();
        }

        await Backoffice.AnsweredAsync(
            "POST", "/api/v1/user-group", () => Backoffice.Mark("workspace-action:Umb.WorkspaceAction.UserGroup.Save").ClickAsync());
        await Page.WaitForURLAsync("**/edit/**");
    }

    private async Task InvitesHer()
    {
        await Backoffice.GoToAsync("section/user-management/workspace/user-root");
        await Seen(Page.Locator("uui-card-user", new() { HasText = "Anna" })).ToBeVisibleAsync();
        await Page.Locator("umb-collection-toolbar uui-button", new() { HasText = "Invite" }).ClickAsync();
        var form = Page.Locator("umb-invite-user-modal");
        await form.Locator("#name input").FillAsync("Olena Perekladach");
        await form.Locator("#email input").FillAsync(Olena);
        await form.Locator("#message textarea").FillAsync("Ласкаво просимо!");
        await ChooseAsync(form.Locator("umb-user-group-input #btn-add"), "umb-user-group-picker-modal", "umb-user-group-ref", Group);
        await form.Locator("uui-button[type=submit]").ClickAsync();

        await Seen(LinkShown).ToHaveValueAsync(new Regex("flow=invite-user"));
    }

    private async Task FindsTheLinkAgain()
    {
        await Page.Locator("embedded-invitation-link-modal uui-button[label=Close]").ClickAsync();
        await Backoffice.GoToAsync("section/user-management/workspace/user-root");
        await Page.Locator("uui-card-user", new() { HasText = "Olena" }).ClickAsync();
        await Seen(Page.Locator("umb-user-workspace-info")).ToContainTextAsync("Invited");
        await Backoffice.Mark("workspace:action-menu").Last.ClickAsync();
        await Backoffice.Mark("entity-action:EmbeddedUmbraco.EntityAction.User.InvitationLink").Last.ClickAsync();
        await Seen(LinkShown).ToHaveValueAsync(new Regex("flow=invite-user"));
        await Page.Locator("embedded-invitation-link-modal #copy").ClickAsync();

        await Seen(Page.Locator("embedded-invitation-link-modal [role=status]")).ToHaveTextAsync("The link is copied.");
        _link = await LinkShown.InputValueAsync();
    }

    private async Task ChoosesAPassword()
    {
        await Hers.Page.GotoAsync(_link!);
        await Hers.Page.Locator("#password").FillAsync(OlenasPassword);
        await Hers.Page.Locator("#repeated").FillAsync(OlenasPassword);
        await Hers.Page.Locator("button[type=submit]").ClickAsync();

        await Seen(Hers.Page.Locator("input[autocomplete=username]")).ToBeVisibleAsync();
    }

    private async Task SignsIn()
    {
        await Hers.SignInAsync(Olena, OlenasPassword);

        await Seen(Hers.TreeItem(Region)).ToBeVisibleAsync();
        await Seen(Hers.Page.Locator("umb-backoffice-header-sections")).ToHaveTextAsync("Content");
    }

    private async Task SeesGermanAndCannotChangeIt()
    {
        await Hers.OpenDocumentAsync(Learning);

        await Seen(Hers.Page.Locator("umb-workspace-split-view-variant-selector, umb-document-workspace-split-view-variant-selector").First).ToContainTextAsync("Read-only");
        await Seen(Backoffice.Field(Hers.View(0), "title")).ToHaveValueAsync(German);
        await Seen(Backoffice.Field(Hers.View(0), "title")).ToHaveAttributeAsync("readonly", string.Empty);
        await Seen(Hers.Page.Locator("umb-property[data-mark='property:content'] [contenteditable=false]")).ToContainTextAsync("Welcher Kurs passt zu mir?");
    }

    private async Task WritesUkrainianAndPreviewsIt()
    {
        await Hers.GoToAsync($"section/content/workspace/document/edit/{Learning}/uk-UA");
        await Backoffice.Field(Hers.View(0), "title").FillAsync(Title);
        _preview = await Hers.Page.RunAndWaitForPopupAsync(() => Hers.Mark("workspace-action:Umb.WorkspaceAction.Document.SaveAndPreview").ClickAsync());
        await Seen(Previewed.Locator("h1")).ToHaveTextAsync(Name);
        await Seen(Previewed.Locator("main")).ToContainTextAsync(Title);
        await Seen(Previewed.Locator("html")).ToHaveAttributeAsync("lang", "uk-UA");
        await Hers.PictureAsync("preview", _preview);

        (await TitleAsync(Learning.ToString(), "uk-UA")).ShouldBe(Name);

        await _preview.Locator("umb-preview-culture uui-button").ClickAsync();
        await _preview.Locator("umb-preview-culture uui-menu-item[label=Arabisch]").ClickAsync();
        await Seen(Previewed.Locator("html")).ToHaveAttributeAsync("dir", "rtl");
        await Seen(Previewed.Locator("h1")).ToHaveTextAsync("تعلّم اللغة الألمانية");
        await Hers.PictureAsync("preview-arabic", _preview);

        await _preview.Locator("umb-preview-culture uui-menu-item[label=Russisch]").ClickAsync();
        await Seen(Previewed.Locator("main")).ToHaveTextAsync("There is no text in Russisch yet.");
    }

    // The client leaves her no way to write German, so her session sends what it never would.
    private async Task IsToldThatHerGermanIsDropped()
    {
        var answer = await Hers.Page.EvaluateAsync<string>(
            """
            async (url) => {
                const { umbHttpClient } = await import('@umbraco-cms/backoffice/http-client');
                const security = [{ scheme: 'bearer', type: 'http' }];
                const { data } = await umbHttpClient.get({ url, security });
                data.values.find((value) => value.alias === 'title' && value.culture === 'de-DE').value = 'Von mir';
                const { response } = await umbHttpClient.put({ url, security, body: data, headers: { 'Content-Type': 'application/json' } });
                const after = await umbHttpClient.get({ url, security });
                return `${response.status} ${after.data.values.find((value) => value.alias === 'title' && value.culture === 'de-DE').value}`;
            }
            """,
            $"/umbraco/management/api/v1/document/{Learning}");

        answer.ShouldBe($"200 {German}");
        await Seen(Hers.Page.Locator("umb-backoffice-notification-container")).ToContainTextAsync("You may not edit de-DE. These changes were dropped.");
    }

    private async Task PublishesUkrainian()
    {
        await Hers.PublishAsync(Name);

        (await TitleAsync(Learning.ToString(), "uk-UA")).ShouldBe(Title);
        (await TitleAsync(Learning.ToString(), "de-DE")).ShouldBe(German);
        await AppShowsAsync("uk", Title);
        await AppShowsAsync("de", German);
        await Hers.OpenDocumentAsync(Learning);
        await Seen(Backoffice.Field(Hers.View(0), "title")).ToHaveValueAsync(German);
    }

    private async Task SignsOutAndThePreviewIsOver()
    {
        var frame = $"/{Learning}?culture=uk-UA";
        await _preview!.Locator("umb-preview-exit uui-button").ClickAsync();
        await Seen(_preview.Locator(".state")).ToContainTextAsync("The text as it is published");
        await Hers.Page.GotoAsync("/umbraco/management/api/v1/security/back-office/signout");
        await Hers.Page.GotoAsync("/umbraco");
        await Seen(Hers.Page.Locator("input[type=password]")).ToBeVisibleAsync();

        (await _preview.GotoAsync(frame))!.Status.ShouldBe(404);
        (await _preview.ContentAsync()).ShouldNotContain(Name);
        await _preview.GotoAsync($"/umbraco/preview?id={Learning}&culture=uk-UA");
        await Seen(_preview.Locator("input[type=password]")).ToBeVisibleAsync();
    }

    private ILocator LinkShown => Page.Locator("embedded-invitation-link-modal #link");

    private async Task ChooseAsync(ILocator button, string picker, string row, string name)
    {
        await button.ClickAsync();
        await Page.Locator($"{picker} {row}", new() { HasText = name }).ClickAsync();
        await Page.Locator($"{picker} uui-button[color=positive]").ClickAsync();
        await Page.Locator(picker).WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }
}
