using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Backoffice.Tests.Users;

/// <summary>The reference database, and in it somebody with the users section who is no administrator.</summary>
internal sealed class AccountsHost : IAsyncDisposable
{
    public const string Administrator = "1e70f841-c261-413b-abb2-2d68cdb96094";
    public const string Translator = "00000000-0000-4000-8000-000000000411";
    public const string Manager = "00000000-0000-4000-8000-0000000004a0";
    public const string Managers = "00000000-0000-4000-8000-0000000004b0";
    public const string Administrators = "e5e7f6c8-7f9c-4b5b-8d5d-9e1e5a4f7e4d";
    public const string Api = "/umbraco/management/api/v1";

    private readonly EmbeddedHost _host;

    private AccountsHost(EmbeddedHost host) => _host = host;

    public string DatabasePath => _host.DatabasePath;

    public static async Task<AccountsHost> StartAsync()
    {
        var host = new AccountsHost(await BackofficeHost.StartAsync("umbraco17/after-editing.sqlite"));
        await host.Expect(HttpStatusCode.Created, await host.PostAsync(Administrator, "user-group", Group(Managers)));
        await host.Expect(HttpStatusCode.Created, await host.PostAsync(Administrator, "user", Account(Manager, "manager@example.com", Managers)));
        return host;
    }

    /// <param name="languages">Null for all.</param>
    /// <param name="permissions">Verbs of single documents.</param>
    public static object Group(
        string id, string[]? sections = null, string[]? verbs = null, string alias = "managers", string[]? languages = null, object[]? permissions = null) => new
    {
        id,
        name = alias,
        alias,
        icon = "icon-users",
        sections = sections ?? ["Umb.Section.Content", "Umb.Section.Users"],
        languages = languages ?? [],
        hasAccessToAllLanguages = languages is null,
        documentRootAccess = true,
        mediaRootAccess = true,
        fallbackPermissions = verbs ?? ["Umb.Document.Read", "Umb.Document.Update"],
        permissions = permissions ?? [],
    };

    public static object Account(string id, string email, params string[] groups) => new
    {
        id,
        email,
        userName = email,
        name = "Somebody",
        userGroupIds = groups.Select(group => new { id = group }),
        kind = "Default",
    };

    public static object Ids(string name, params string[] keys) => new Dictionary<string, object> { [name] = keys.Select(key => new { id = key }) };

    /// <summary>Another group and one user in it.</summary>
    public async Task AddAsync(string group, string user, object model)
    {
        await Expect(HttpStatusCode.Created, await PostAsync(Administrator, "user-group", model));
        await Expect(HttpStatusCode.Created, await PostAsync(Administrator, "user", Account(user, $"{user[^3..]}@example.com", group)));
    }

    public Task<HttpResponseMessage> PostAsync(string actor, string path, object body) => As(actor).PostAsJsonAsync($"{Api}/{path}", body);

    public HttpClient As(string? actor)
    {
        var client = _host.CreateClient();
        if (actor is not null)
        {
            client.DefaultRequestHeaders.Add(HeaderAuthenticator.Header, actor);
        }

        return client;
    }

    public T Get<T>()
        where T : notnull
        => _host.Get<T>();

    public async Task<JsonElement> ReadAsync(string path) => await As(Administrator).GetFromJsonAsync<JsonElement>($"{Api}/{path}");

    public async Task Expect(HttpStatusCode status, HttpResponseMessage response)
        => response.StatusCode.ShouldBe(status, await response.Content.ReadAsStringAsync());

    public ValueTask DisposeAsync() => _host.DisposeAsync();
}
