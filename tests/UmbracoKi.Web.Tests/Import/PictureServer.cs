using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace UmbracoKi.Web.Tests.Import;

/// <summary>An Integreat server on this machine: the small region's answers, and whatever files a test puts there.</summary>
internal sealed class PictureServer : IAsyncDisposable
{
    private readonly ChangedAnswers _answers = new(ImportedHost.Answers);
    private readonly Dictionary<string, byte[]> _files = [];
    private readonly List<(string Path, int Status)> _asked = [];
    private readonly WebApplication _app;

    private PictureServer(WebApplication app) => _app = app;

    public string Address => _app.Urls.Single();

    /// <summary>What was answered to requests for files since the last time this was asked.</summary>
    public IReadOnlyList<(string Path, int Status)> TakeAsked()
    {
        var asked = _asked.ToArray();
        _asked.Clear();
        return asked;
    }

    public static async Task<PictureServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var server = new PictureServer(app);
        app.MapGet("/api/v3/regions/{region}", () => server.Answer("../regions.json"));
        app.MapGet("/api/v3/{region}/offers", () => server.Answer("offers.json"));
        app.MapGet("/api/v3/{region}/{language}/{part}", (string language, string part) => server.Answer($"{language}/{part}.json"));
        app.MapGet("/media/{**path}", server.File);
        await app.StartAsync();
        return server;
    }

    public void Put(string path, byte[] content) => _files[path] = content;

    public void Remove(string path) => _files.Remove(path);

    /// <summary>Gives a page a thumbnail in both languages, or none.</summary>
    public void SetThumbnail(int number, string? address) => Edit(number, page => page["thumbnail"] = address);

    public void SetContent(int number, string html) => Edit(number, page => page["content"] = html);

    public void SetContent(int number, string language, string html) => Edit(number, page => page["content"] = html, language);

    /// <summary>Changes any object of an answer that has this property.</summary>
    public void Set(string file, string property, string value) => Change(file, root =>
    {
        foreach (var found in All(root).OfType<JsonObject>().Where(found => found.ContainsKey(property)))
        {
            found[property] = value;
        }
    });

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _answers.Dispose();
    }

    private void Edit(int number, Action<JsonNode> edit, params string[] languages)
    {
        foreach (var language in languages.Length > 0 ? languages : ImportedHost.Languages)
        {
            Change($"{language}/pages.json", root =>
            {
                foreach (var page in root.AsArray().Where(page => (int)page!["id"]! % 100 == number))
                {
                    edit(page!);
                }
            });
        }
    }

    private void Change(string file, Action<JsonNode> change)
    {
        var path = PathOf(file);
        var root = JsonNode.Parse(System.IO.File.ReadAllText(path))!;
        change(root);
        System.IO.File.WriteAllText(path, root.ToJsonString());
    }

    private static IEnumerable<JsonNode> All(JsonNode node) =>
        (node switch { JsonArray items => items, JsonObject members => members.Select(member => member.Value), _ => [] }).OfType<JsonNode>().SelectMany(All).Prepend(node);

    private string PathOf(string file) => Path.Combine(_answers.Folder, ImportedHost.Region, file);

    private IResult Answer(string file) => System.IO.File.Exists(PathOf(file)) ? Results.Bytes(System.IO.File.ReadAllBytes(PathOf(file)), "application/json") : Results.NotFound();

    private IResult File(string path, HttpRequest request)
    {
        var result = _files.TryGetValue(path, out var content) ? StatusCodes.Status200OK : StatusCodes.Status404NotFound;
        var tag = content is null ? "" : $"\"{Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(content))[..8]}\"";
        if (content is not null && request.Headers.IfNoneMatch == tag)
        {
            result = StatusCodes.Status304NotModified;
        }

        _asked.Add((path, result));
        request.HttpContext.Response.Headers.ETag = tag;
        return result == StatusCodes.Status200OK ? Results.Bytes(content!, "image/png") : Results.StatusCode(result);
    }
}
