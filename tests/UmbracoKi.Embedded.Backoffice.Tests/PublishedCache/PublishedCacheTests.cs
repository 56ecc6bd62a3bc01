using System.Net;
using Microsoft.Data.Sqlite;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Backoffice.Tests.PublishedCache;

/// <summary>What is published can be read again when something went past the host.</summary>
public sealed class PublishedCacheTests : SettingsHost
{
    private const string Item = "/umbraco/delivery/api/v2/content/item/00000000-0000-4000-8000-000000000100";

    [SharedFact]
    public async Task Reloading_shows_what_somebody_wrote_into_the_database()
    {
        (await NameAsync()).ShouldBe("Start");
        Execute("UPDATE umbracoContentVersionCultureVariation SET name = 'Von Hand' WHERE name = 'Start'");
        (await NameAsync()).ShouldBe("Start");

        (await StatusAsync("POST", "published-cache/reload")).ShouldBe(HttpStatusCode.OK);

        (await NameAsync()).ShouldBe("Von Hand");
    }

    [SharedFact]
    public async Task Rebuilding_makes_lost_addresses_again()
    {
        var path = await PathAsync();
        Execute("DELETE FROM umbracoDocumentUrl");

        (await StatusAsync("POST", "published-cache/rebuild")).ShouldBe(HttpStatusCode.OK);

        (await AnswerAsync("GET", "published-cache/rebuild/status")).GetProperty("isRebuilding").GetBoolean().ShouldBeFalse();
        Count("SELECT count(*) FROM umbracoDocumentUrl").ShouldBeGreaterThan(0);
        (await PathAsync()).ShouldBe(path);
    }

    private async Task<string?> NameAsync() => (await DeliveredAsync()).GetProperty("name").GetString();

    private async Task<string?> PathAsync() => (await DeliveredAsync()).GetProperty("route").GetProperty("path").GetString();

    private async Task<System.Text.Json.JsonElement> DeliveredAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Item);
        request.Headers.AcceptLanguage.ParseAdd("de-DE");
        using var response = await Host.CreateClient().SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        response.StatusCode.ShouldBe(HttpStatusCode.OK, text);
        return System.Text.Json.JsonDocument.Parse(text).RootElement.Clone();
    }

    private void Execute(string sql) => Run(sql, command => command.ExecuteNonQuery());

    private long Count(string sql) => Run(sql, command => (long)command.ExecuteScalar()!);

    private T Run<T>(string sql, Func<SqliteCommand, T> run)
    {
        using var connection = new SqliteConnection($"Data Source={Host.DatabasePath}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return run(command);
    }
}
