using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using UmbracoKi.Embedded.Backoffice.Tests.Users;
using UmbracoKi.TestSupport;
using static UmbracoKi.Embedded.Backoffice.Tests.Users.AccountsHost;

namespace UmbracoKi.Embedded.Backoffice.Tests.Documents;

/// <summary>Somebody whose start node is another page asks about the first page all the same.</summary>
public class DocumentVisibilityTests
{
    private const string StartPage = "00000000-0000-4000-8000-000000000100";
    private const string OtherPage = "00000000-0000-4000-8000-000000000110";

    [SharedFact]
    public async Task What_lies_outside_of_the_start_nodes_is_not_told()
    {
        await using var host = await LimitedAsync();
        var manager = host.As(Manager);

        foreach (var path in (string[])["referenced-by", "referenced-descendants", "preview-url", "domains", "notifications", "audit-log"])
        {
            (await manager.GetAsync($"{Api}/document/{StartPage}/{path}")).StatusCode.ShouldBe(HttpStatusCode.Forbidden, path);
        }

        (await manager.GetFromJsonAsync<JsonElement>($"{Api}/document/urls?id={StartPage}&id={OtherPage}"))
            .EnumerateArray().Single().GetProperty("id").GetString().ShouldBe(OtherPage);
        (await manager.GetFromJsonAsync<JsonElement>($"{Api}/recycle-bin/document/root")).GetProperty("total").GetInt32().ShouldBe(0);
        (await host.ReadAsync("recycle-bin/document/root")).GetProperty("total").GetInt32().ShouldBeGreaterThan(0);
    }

    [SharedFact]
    public async Task Search_finds_what_the_user_may_see_only()
    {
        await using var host = await LimitedAsync();
        var all = await host.ReadAsync("item/document/search?query=Kind&culture=de-DE");
        for (var tries = 0; tries < 100 && all.GetProperty("total").GetInt32() == 0; tries++)
        {
            await Task.Delay(100);
            all = await host.ReadAsync("item/document/search?query=Kind&culture=de-DE");
        }

        var few = await host.As(Manager).GetFromJsonAsync<JsonElement>($"{Api}/item/document/search?query=Kind&culture=de-DE");

        all.GetProperty("total").GetInt32().ShouldBeGreaterThan(0);
        all.GetProperty("items")[0].GetProperty("variants").GetArrayLength().ShouldBeGreaterThan(0);
        few.GetProperty("total").GetInt32().ShouldBe(0);
    }

    private static async Task<AccountsHost> LimitedAsync()
    {
        var host = await AccountsHost.StartAsync();
        await host.Expect(HttpStatusCode.OK, await host.As(Administrator).PutAsJsonAsync($"{Api}/user/{Manager}", new
        {
            email = "manager@example.com",
            userName = "manager@example.com",
            name = "Somebody",
            languageIsoCode = "de-DE",
            userGroupIds = new[] { new { id = Managers } },
            documentStartNodeIds = new[] { new { id = OtherPage } },
        }));
        return host;
    }
}
