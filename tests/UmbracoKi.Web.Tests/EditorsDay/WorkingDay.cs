using System.Net;
using System.Text.Json;
using Microsoft.Playwright;
using UmbracoKi.Web.Tests.Robustness;

namespace UmbracoKi.Web.Tests.EditorsDay;

/// <summary>A site with the sample content, a browser before its backoffice, and a reader of its public interfaces.</summary>
/// <param name="name">The folder of the day's pictures.</param>
public abstract class WorkingDay(string name) : IAsyncLifetime
{
    protected const string Administrator = "anna@example.org";
    protected const string AdministratorPassword = "Guten-Morgen-2026!";

    private readonly TemporaryFolder _folder = new();
    private WebProgram? _program;
    private Backoffice? _backoffice;

    /// <summary>What apps see: anonymous, and led on by nobody.</summary>
    protected HttpClient Reader { get; } = new(new HttpClientHandler { AllowAutoRedirect = false });

    private protected Backoffice Backoffice => _backoffice!;

    protected IPage Page => Backoffice.Page;

    public async Task InitializeAsync()
    {
        _program = WebProgram.Start(
            _folder.Path,
            settings:
            [
                "--EmbeddedUmbraco:ScheduleInterval", "00:00:01",
                "--EmbeddedUmbraco:Administrator:Name", "Anna Redakteurin",
                "--EmbeddedUmbraco:Administrator:Email", Administrator,
                "--EmbeddedUmbraco:Administrator:Password", AdministratorPassword,
            ]);
        try
        {
            Reader.BaseAddress = await _program.ReadyAsync();
            _backoffice = await Backoffice.OpenAsync(Reader.BaseAddress, name);
        }
        catch
        {
            // Nobody else ends it: of a test that does not begin, nothing is disposed.
            await DisposeAsync();
            throw;
        }
    }

    public async Task DisposeAsync()
    {
        if (_backoffice is not null)
        {
            await _backoffice.DisposeAsync();
        }

        await _program!.DisposeAsync();
        Reader.Dispose();
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Takes a step and keeps a picture of how it ended.</summary>
    protected Task StepAsync(string name, Func<Task> step) => StepAsync(Backoffice, name, step);

    /// <param name="at">Whose browser the picture is of.</param>
    private protected static async Task StepAsync(Backoffice at, string name, Func<Task> step)
    {
        try
        {
            await step();
            await at.PictureAsync(name);
        }
        catch
        {
            await at.PictureAsync($"{name}-failed");
            throw;
        }
    }

    protected static ILocatorAssertions Seen(ILocator locator) => Assertions.Expect(locator);

    protected static Uri At(string path) => new(path, UriKind.Relative);

    protected static JsonElement Json(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    protected async Task<HttpResponseMessage> AskAsync(string path, string culture)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, At(path));
        request.Headers.AcceptLanguage.ParseAdd(culture);
        return await Reader.SendAsync(request);
    }

    /// <summary>A published document as the Delivery API answers it in a culture.</summary>
    protected async Task<JsonElement> ItemAsync(string pathOrKey, string culture)
    {
        using var response = await AskAsync($"umbraco/delivery/api/v2/content/item/{pathOrKey}", culture);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, $"{pathOrKey} in {culture}");
        return Json(await response.Content.ReadAsStringAsync());
    }

    protected async Task<string?> TitleAsync(string pathOrKey, string culture)
        => (await ItemAsync(pathOrKey, culture)).GetProperty("properties").GetProperty("title").GetString();

    /// <summary>That the Integreat app lists a page with this title.</summary>
    protected async Task AppShowsAsync(string language, string title)
        => (await AppPagesAsync(language)).Select(page => page.GetProperty("title").GetString()).ShouldContain(title);

    /// <summary>The pages the Integreat app lists.</summary>
    protected async Task<JsonElement[]> AppPagesAsync(string language)
        => [.. Json(await Reader.GetStringAsync(At($"api/v3/kreisviersen/{language}/pages/"))).EnumerateArray()];
}
