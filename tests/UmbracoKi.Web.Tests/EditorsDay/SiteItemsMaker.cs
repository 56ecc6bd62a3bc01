using System.Text.Json;
using Microsoft.Playwright;
using UmbracoKi.Web.SampleContent;

namespace UmbracoKi.Web.Tests.EditorsDay;

/// <summary>Makes what the sample content lacks, in the name of who is signed in to a page, and finds the rest.</summary>
internal sealed class SiteItemsMaker(IPage page)
{
    private const string Folder = "f38bd2d7-65d0-48e6-95dc-87ce06ec2d3d";
    private const string Image = "cc07b313-0843-4aa8-bbda-871c8da728c8";
    private const string Pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

    // As the client asks: the cookie holds the token.
    private const string Ask =
        """
        async ([method, path, body]) => {
          const answer = await fetch(`/umbraco/management/api/v1/${path}`, {
            method,
            headers: { Authorization: 'Bearer [redacted]', ...(body ? { 'Content-Type': 'application/json' } : {}) },
            body: body ?? undefined,
          });
          const text = await answer.text();
          if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
          return text;
        }
        """;

    private const string Upload =
        """
        async ([id, name, content]) => {
          const form = new FormData();
          form.append('Id', id);
          form.append('File', new File([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))], name));
          const answer = await fetch('/umbraco/management/api/v1/temporary-file', { method: 'POST', headers: { Authorization: 'Bearer [redacted]' }, body: form });
          if (!answer.ok) throw new Error(`upload: ${answer.status} ${await answer.text()}`);
        }
        """;

    public async Task<SiteItems> MakeAsync()
    {
        var document = DocumentKey.For("deutsch-lernen").ToString();
        var folder = await CreateAsync("media", Medium("Bilder", Folder, null));
        var file = Guid.NewGuid().ToString();
        await page.EvaluateAsync(Upload, new[] { file, "punkt.png", Pixel });
        return new SiteItems
        {
            Document = document,
            DocumentType = (await JsonAsync("GET", $"document/{document}")).GetProperty("documentType").GetProperty("id").GetString()!,
            MediaFolder = folder,
            Picture = await CreateAsync("media", Medium("Punkt", Image, folder, new { alias = "umbracoFile", value = new { temporaryFileId = file } })),
            MediaType = Image,
            RelationType = await FirstAsync("relation-type?take=100", "Related Document"),
            Dictionary = await CreateAsync("dictionary", new { name = "Begrüßung", translations = new[] { new { isoCode = "de-DE", translation = "Guten Tag" } } }),
            Webhook = await CreateAsync("webhook", new { enabled = false, url = "https://example.org/hook", events = new[] { "Umbraco.ContentPublish" } }),
            Blueprint = await CreateAsync("document-blueprint/from-document", new { document = new { id = document }, name = "Vorlage" }),
            User = (await JsonAsync("GET", "user/current")).GetProperty("id").GetString()!,
            UserGroup = await FirstAsync("user-group?take=100", "Translators"),
            DataTypes = (await ListAsync("tree/data-type/root?take=200")).ToDictionary(Name, Id),
        };
    }

    /// <summary>Lets a user see the backoffice in a language from the next page on.</summary>
    public async Task SpeakAsync(string user, string culture)
    {
        var account = (await JsonAsync("GET", $"user/{user}")).Deserialize<Dictionary<string, object>>()!;
        account["languageIsoCode"] = culture;
        await TextAsync("PUT", $"user/{user}", account);
    }

    private static object Medium(string name, string type, string? parent, params object[] values) => new
    {
        parent = parent is null ? null : new { id = parent },
        mediaType = new { id = type },
        variants = new[] { new { culture = (string?)null, segment = (string?)null, name } },
        values,
    };

    private static string Name(JsonElement item) => item.GetProperty("name").GetString()!;

    private static string Id(JsonElement item) => item.GetProperty("id").GetString()!;

    /// <returns>The key, chosen here.</returns>
    private async Task<string> CreateAsync(string path, object body)
    {
        var members = JsonSerializer.SerializeToElement(body).Deserialize<Dictionary<string, object?>>()!;
        var id = Guid.NewGuid().ToString();
        members["id"] = id;
        await TextAsync("POST", path, members);
        return id;
    }

    private async Task<string> FirstAsync(string path, string name) => Id((await ListAsync(path)).First(item => Name(item) == name));

    private async Task<JsonElement[]> ListAsync(string path) => [.. (await JsonAsync("GET", path)).GetProperty("items").EnumerateArray()];

    private async Task<JsonElement> JsonAsync(string method, string path)
    {
        using var document = JsonDocument.Parse(await TextAsync(method, path, null));
        return document.RootElement.Clone();
    }

    private Task<string> TextAsync(string method, string path, object? body)
        => page.EvaluateAsync<string>(Ask, new[] { method, path, body is null ? null : JsonSerializer.Serialize(body) });
}
