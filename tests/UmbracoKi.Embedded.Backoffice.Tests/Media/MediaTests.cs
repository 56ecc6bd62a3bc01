using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Backoffice.Tests.Media;

/// <summary>Uploading, and what the client shows of media.</summary>
public sealed class MediaTests : IAsyncLifetime
{
    private const string Administrator = "1e70f841-c261-413b-abb2-2d68cdb96094";
    private const string Api = "/umbraco/management/api/v1";
    private const string Folder = "f38bd2d7-65d0-48e6-95dc-87ce06ec2d3d";

    private EmbeddedHost? _host;

    public async Task InitializeAsync() => _host = SharedData.WhyMissing is null
        ? await BackofficeHost.StartAsync(configure: builder => builder.Configuration.AddInMemoryCollection(
            new Dictionary<string, string?> { ["Umbraco:CMS:Runtime:MaxRequestLength"] = "64" }))
        : null;

    public async Task DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }
    }

    [SharedFact]
    public async Task An_upload_may_be_as_large_as_Umbracos_setting_says()
    {
        var small = await Client().PostAsync($"{Api}/temporary-file", Form(Guid.NewGuid(), new byte[60 * 1024]));
        var refused = Guid.NewGuid();
        var large = await Client().PostAsync($"{Api}/temporary-file", Form(refused, new byte[80 * 1024]));

        small.StatusCode.ShouldBe(HttpStatusCode.Created);
        large.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await Client().GetAsync($"{Api}/temporary-file/{refused}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [SharedFact]
    public async Task Nobody_uploads_who_is_not_signed_in()
    {
        var response = await _host!.CreateClient().PostAsync($"{Api}/temporary-file", Form(Guid.NewGuid(), [1]));

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [SharedFact]
    public async Task An_upload_without_a_file_is_told_what_is_missing()
    {
        using var form = new MultipartFormDataContent { { new StringContent("no id"), "Id" } };

        var response = await Client().PostAsync($"{Api}/temporary-file", form);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var text = await response.Content.ReadAsStringAsync();
        text.ShouldContain("$.Id");
        text.ShouldContain("$.File");
    }

    [SharedFact]
    public async Task The_list_of_the_root_is_asked_for_with_empty_ids_and_can_be_sorted_and_paged()
    {
        foreach (var name in new[] { "Berge", "Auen", "Chöre" })
        {
            await CreateFolderAsync(name);
        }

        var first = await ListAsync("id=&dataTypeId=&orderBy=name&orderDirection=Descending&skip=0&take=2");
        var second = await ListAsync("id=&dataTypeId=&orderBy=name&orderDirection=Descending&skip=2&take=2");

        first.Total.ShouldBe(3);
        first.Names.ShouldBe(["Chöre", "Berge"]);
        second.Names.ShouldBe(["Auen"]);
    }

    [SharedFact]
    public async Task A_list_is_not_sorted_by_what_it_does_not_show()
    {
        var response = await Client().GetAsync($"{Api}/collection/media?orderBy=umbracoBytes");

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync()).ShouldContain("OrderByNotPartOfCollectionConfiguration");
    }

    [SharedFact]
    public async Task Open_clients_are_told_what_others_change()
    {
        var client = Client();
        const string hub = "/umbraco/serverEventHub";
        var negotiated = await client.PostAsync($"{hub}/negotiate?negotiateVersion=1", null);
        var connection = $"{hub}?id={(await negotiated.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("connectionToken").GetString()}";
        await client.GetAsync(connection);
        await client.PostAsync(connection, new StringContent("{\"protocol\":\"json\",\"version\":1}\u001e", Encoding.UTF8, "text/plain"));
        await client.GetAsync(connection);

        var key = await CreateFolderAsync("Neu");
        var told = await client.GetStringAsync(connection);

        told.ShouldContain("\"target\":\"notify\"");
        told.ShouldContain("Umbraco:CMS:Media");
        told.ShouldContain("\"eventType\":\"Created\"");
        told.ShouldContain(key.ToString());
    }

    [SharedFact]
    public async Task Nobody_listens_who_is_not_signed_in()
    {
        var response = await _host!.CreateClient().PostAsync("/umbraco/serverEventHub/negotiate?negotiateVersion=1", null);

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private static MultipartFormDataContent Form(Guid id, byte[] content)
        => new() { { new StringContent(id.ToString()), "Id" }, { new ByteArrayContent(content), "File", "daten.bin" } };

    private async Task<Guid> CreateFolderAsync(string name)
    {
        var key = Guid.NewGuid();
        var response = await Client().PostAsJsonAsync($"{Api}/media", new
        {
            id = key, mediaType = new { id = Folder }, parent = (object?)null, values = Array.Empty<object>(), variants = new[] { new { name } },
        });
        response.StatusCode.ShouldBe(HttpStatusCode.Created);
        return key;
    }

    private async Task<(int Total, string?[] Names)> ListAsync(string query)
    {
        var response = await Client().GetAsync($"{Api}/collection/media?{query}");
        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        var list = await response.Content.ReadFromJsonAsync<JsonElement>();
        return (list.GetProperty("total").GetInt32(),
            [.. list.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("variants")[0].GetProperty("name").GetString())]);
    }

    private HttpClient Client()
    {
        var client = _host!.CreateClient();
        client.DefaultRequestHeaders.Add(HeaderAuthenticator.Header, Administrator);
        return client;
    }
}
