using Microsoft.Playwright;

namespace UmbracoKi.Web.Tests.EditorsDay;

/// <summary>Umbraco's backoffice in a browser, as far as the editor's day needs it. It waits for what the editor would wait for.</summary>
internal sealed class Backoffice : IAsyncDisposable
{
    private const float Patience = 60_000;

    private static readonly string Screenshots = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "screenshots"));

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly string _pictures;
    private int _taken;

    private Backoffice(IPlaywright playwright, IBrowser browser, IPage page, string pictures)
    {
        _playwright = playwright;
        _browser = browser;
        _pictures = pictures;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>The name above the document; the first of two in the split view.</summary>
    public ILocator Name => NameIn(Page.Locator("umb-workspace-split-view").First);

    /// <param name="day">The folder below <c>artifacts/screenshots</c> in which the pictures are kept.</param>
    public static async Task<Backoffice> OpenAsync(Uri site, string day)
    {
        var chromium = await Chromium.FindOrInstallAsync();
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = Chromium.Flags });
        var page = await browser.NewPageAsync(new() { BaseURL = site.ToString(), ViewportSize = new() { Width = 1500, Height = 950 }, Locale = "en-US" });
        page.SetDefaultTimeout(Patience);
        page.SetDefaultNavigationTimeout(Patience);
        Assertions.SetDefaultExpectTimeout(Patience);
        return new Backoffice(playwright, browser, page, Path.Combine(Screenshots, day));
    }

    public static ILocator NameIn(ILocator view) => view.Locator("[data-mark='input:entity-name'] input");

    public static ILocator Field(ILocator view, string alias) => view.Locator($"umb-property[data-mark='property:{alias}'] input").First;

    public static ILocator RichText(ILocator view, string alias) => view.Locator($"umb-property[data-mark='property:{alias}'] [contenteditable=true]");

    public ILocator View(int index) => Page.Locator("umb-workspace-split-view").Nth(index);

    public ILocator TreeItem(Guid document) => Page.Locator($"umb-tree[alias='Umb.Tree.Document'] uui-menu-item[href*='{document}']");

    public ILocator BinItem(Guid document) => Page.Locator($"umb-tree[alias='Umb.Tree.Document.RecycleBin'] uui-menu-item[href*='{document}']");

    public ILocator Mark(string mark) => Page.Locator($"[data-mark='{mark}']");

    public Task GoToAsync(string path) => Page.GotoAsync($"/umbraco/{path}");

    public async Task SignInAsync(string user, string password)
    {
        await Page.GotoAsync("/umbraco");
        await Page.Locator("input[autocomplete=username]").FillAsync(user);
        await Page.Locator("input[type=password]").FillAsync(password);
        await Page.Locator("button[type=submit]").ClickAsync();
    }

    public async Task OpenDocumentAsync(Guid document)
    {
        await GoToAsync($"section/content/workspace/document/edit/{document}/de-DE");
        await Field(View(0), "title").WaitForAsync();
    }

    /// <summary>Presses "Save", agrees to what it asks, and waits until the client has read the document again.</summary>
    public async Task SaveAsync()
    {
        await Mark("workspace-action:Umb.WorkspaceAction.Document.Save").ClickAsync();
        await AnsweredAsync("GET", "/api/v1/document/", () => Page.Locator("umb-document-save-modal uui-button[label=Save]").ClickAsync());
    }

    /// <summary>Presses "Save and publish", chooses exactly these variants, and waits until the client has read what is published.</summary>
    /// <param name="names">The names of the document in the languages that are to be published.</param>
    public async Task PublishAsync(params string[] names)
    {
        await Mark("workspace-action:Umb.WorkspaceAction.Document.SaveAndPublish").ClickAsync();
        var dialog = Page.Locator("umb-document-publish-modal");
        await dialog.Locator("uui-menu-item").First.WaitForAsync();
        foreach (var row in await dialog.Locator("uui-menu-item:not([disabled])").AllAsync())
        {
            var wanted = Array.IndexOf(names, await row.GetAttributeAsync("label")) >= 0;
            if (wanted != await row.EvaluateAsync<bool>("row => row.selected"))
            {
                await row.Locator("#label-button").ClickAsync();
            }
        }

        await AnsweredAsync("GET", "/published", () => dialog.Locator("uui-button[color=positive]").ClickAsync());
        await dialog.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
    }

    /// <summary>Chooses an entry of the menu above the document.</summary>
    public async Task ChooseAsync(string action)
    {
        var menu = Mark("workspace:action-menu").Last;
        await menu.Locator("[data-mark=open-dropdown]").ClickAsync();
        await menu.Locator($"[data-mark='entity-action:Umb.EntityAction.Document.{action}']").ClickAsync();
    }

    /// <summary>Does something and waits for the successful answer to the request it causes.</summary>
    /// <exception cref="ShouldAssertException">The answer is a refusal.</exception>
    public async Task AnsweredAsync(string method, string path, Func<Task> action)
    {
        var answer = await Page.RunAndWaitForResponseAsync(
            action, response => response.Request.Method == method && new Uri(response.Url).PathAndQuery.Contains(path, StringComparison.Ordinal));
        answer.Ok.ShouldBeTrue($"{method} {answer.Url} was answered {answer.Status}");
    }

    /// <param name="window">One that the client has opened; null for its own.</param>
    public Task PictureAsync(string name, IPage? window = null)
        => (window ?? Page).ScreenshotAsync(new() { Path = Path.Combine(_pictures, $"{++_taken:00}-{name}.png"), Animations = ScreenshotAnimations.Disabled });

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
