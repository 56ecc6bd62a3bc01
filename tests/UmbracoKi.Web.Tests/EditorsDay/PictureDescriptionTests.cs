using Microsoft.Playwright;

namespace UmbracoKi.Web.Tests.EditorsDay;

/// <summary>An editor uploads a picture and says in two languages what is on it.</summary>
public sealed class PictureDescriptionTests() : WorkingDay("picture")
{
    private static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Fact]
    public async Task A_picture_is_described_in_the_client()
    {
        await StepAsync("signed-in", SignsIn);
        await StepAsync("uploaded", Uploads);
        await StepAsync("described", DescribesIt);
        await StepAsync("read-again", FindsItAgain);
    }

    private async Task SignsIn()
    {
        await Backoffice.SignInAsync(Administrator, AdministratorPassword);
        await Page.Locator("umb-tree[alias='Umb.Tree.Document'] uui-menu-item").First.WaitForAsync();
        await Backoffice.GoToAsync("section/media");
    }

    private async Task Uploads()
    {
        await Page.Locator("input[type=file]").First.SetInputFilesAsync(new FilePayload { Name = "kreishaus.png", MimeType = "image/png", Buffer = Png });
        await Card.WaitForAsync();
    }

    private async Task DescribesIt()
    {
        await Card.Locator("#open-part").ClickAsync();
        await Seen(Text("de-DE")).ToBeEditableAsync();
        await Text("de-DE").FillAsync("Das Kreishaus in Viersen");
        await Text("uk-UA").FillAsync("Будинок району у Фірзені");
        await Backoffice.AnsweredAsync("PUT", "/api/v1/media/", () => Backoffice.Mark("workspace-action:Umb.WorkspaceAction.Media.Save").ClickAsync());
    }

    private async Task FindsItAgain()
    {
        await Page.ReloadAsync();

        await Seen(Text("de-DE")).ToHaveValueAsync("Das Kreishaus in Viersen");
        await Seen(Text("uk-UA")).ToHaveValueAsync("Будинок району у Фірзені");
        await Seen(Text("ar")).ToHaveValueAsync(string.Empty);
        await Text("ar").ScrollIntoViewIfNeededAsync();
    }

    private ILocator Card => Page.Locator("uui-card-media", new() { HasText = "kreishaus" });

    private ILocator Text(string culture) => Page.Locator($"umbracoki-alternative-text input[lang='{culture}']");
}
