using Microsoft.Playwright;

namespace UmbracoKi.Web.Tests.EditorsDay;

/// <summary>An administrator opens one screen after the other. Each shows what it is for, and the browser has nothing to complain of.</summary>
public sealed class EveryScreenTests() : WorkingDay("screens")
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly List<string> _complaints = [];

    [Fact]
    public async Task Every_screen_is_there_and_nothing_fails()
    {
        await Backoffice.SignInAsync(Administrator, AdministratorPassword);
        await Seen(Page.Locator("umbracoki-languages-dashboard")).ToContainTextAsync("Українська");
        var maker = new SiteItemsMaker(Page);
        var items = await maker.MakeAsync();
        var browser = new Complaints(Page);

        foreach (var screen in Screens.Of(items))
        {
            await OpenAsync(screen, browser);
        }

        await maker.SpeakAsync(items.User, "de-DE");
        await OpenAsync(new("German-dashboard", "content", "umbracoki-languages-dashboard", "Wie weit die veröffentlichten Dokumente übersetzt sind"), browser);
        await OpenAsync(new("German-settings", "settings", "umb-section-sidebar", "Dokumententypen"), browser);
        await maker.SpeakAsync(items.User, "uk-UA");
        await OpenAsync(new("Ukrainian-dashboard", "content", "umbracoki-languages-dashboard", "Мова"), browser);
        await OpenAsync(new("Ukrainian-settings", "settings", "umb-section-sidebar", "Типи документів"), browser);

        _complaints.ShouldBeEmpty();
    }

    private async Task OpenAsync(Screen screen, Complaints browser)
    {
        try
        {
            browser.ForgetRequests();
            await Backoffice.GoToAsync($"section/{screen.Path}");
            await browser.QuietAsync(Patience);
            foreach (var button in screen.Press)
            {
                await Page.Locator(button).First.ClickAsync();
            }

            await Page.Keyboard.TypeAsync(screen.Type);
            await Seen(Page.Locator(screen.Element).First).ToContainTextAsync(screen.Text);
            await browser.QuietAsync(Patience);
            if (screen.Without is { } absent)
            {
                await Seen(Page.Locator(absent)).ToHaveCountAsync(0);
            }
        }
        catch (Exception missing) when (missing is PlaywrightException or TimeoutException)
        {
            _complaints.Add($"{screen.Name}: {missing.Message}");
        }

        _complaints.AddRange(browser.Take().Select(complaint => $"{screen.Name}: {complaint}"));
        await Backoffice.PictureAsync(screen.Name);
    }
}
