using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using UmbracoKi.TestSupport;
using static UmbracoKi.Embedded.Backoffice.Tests.Users.AccountsHost;

namespace UmbracoKi.Embedded.Backoffice.Tests.Users;

/// <summary>Somebody with the users section who is no administrator looks for ways to become one.</summary>
public class UserAccessTests
{
    private const string New = "00000000-0000-4000-8000-0000000004a1";
    private const string NewGroup = "00000000-0000-4000-8000-0000000004b1";

    [SharedFact]
    public async Task Nobody_raises_himself()
    {
        await using var host = await AccountsHost.StartAsync();
        var manager = host.As(Manager);

        HttpResponseMessage[] attempts =
        [
            await host.PostAsync(Manager, "user/set-user-groups", new { userIds = new[] { new { id = Manager } }, userGroupIds = new[] { new { id = Administrators } } }),
            await host.PostAsync(Manager, $"user-group/{Administrators}/users", new[] { new { id = Manager } }),
            await host.PostAsync(Manager, "user", Account(New, "new@example.com", Administrators)),
            await host.PostAsync(Manager, "user/invite", Account(New, "new@example.com", Administrators)),
            await host.PostAsync(Manager, $"user/{Administrator}/reset-password", new { }),
            await host.PostAsync(Manager, $"user/{Administrator}/change-password", new { newPassword = "Passw0rd!12345" }),
            await host.PostAsync(Manager, "user/disable", Ids("userIds", Administrator)),
            await manager.PutAsJsonAsync($"{Api}/user-group/{Managers}", Group(Managers, ["Umb.Section.Content", "Umb.Section.Users", "Umb.Section.Settings"])),
            await manager.PutAsJsonAsync($"{Api}/user-group/{Managers}", Group(Managers, verbs: ["Umb.Document.Read", "Umb.Document.Delete"])),
            await host.PostAsync(Manager, "user-group", Group(NewGroup, ["Umb.Section.Settings"], alias: "more")),
            await manager.DeleteAsync($"{Api}/user/{Administrator}"),
            await manager.DeleteAsync($"{Api}/user-group/{Administrators}"),
        ];

        attempts.ShouldAllBe(attempt => attempt.StatusCode == HttpStatusCode.Forbidden);
        (await host.ReadAsync($"user/{Manager}")).GetProperty("userGroupIds").EnumerateArray().Single().GetProperty("id").GetString().ShouldBe(Managers);
        (await host.ReadAsync($"user-group/{Managers}")).GetProperty("sections").GetArrayLength().ShouldBe(2);
    }

    [SharedFact]
    public async Task A_password_of_somebody_who_may_more_is_not_reset_by_a_lesser_one()
    {
        await using var host = await AccountsHost.StartAsync();

        var response = await host.PostAsync(Manager, $"user/{Translator}/reset-password", new { });

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden, "translators may translate and publish, which managers may not");
    }

    [SharedFact]
    public async Task Colleagues_of_the_same_group_are_looked_after()
    {
        await using var host = await AccountsHost.StartAsync();

        var created = await host.PostAsync(Manager, "user", Account(New, "new@example.com", Managers));
        var reset = await host.PostAsync(Manager, $"user/{New}/reset-password", new { });
        var disabled = await host.PostAsync(Manager, "user/disable", Ids("userIds", New));

        await host.Expect(HttpStatusCode.Created, created);
        (await reset.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("resetPassword").GetString()!.Length.ShouldBeGreaterThanOrEqualTo(10);
        disabled.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await host.ReadAsync($"user/{New}")).GetProperty("state").GetString().ShouldBe("Disabled");
    }

    [SharedFact]
    public async Task The_last_administrator_stays_one()
    {
        await using var host = await AccountsHost.StartAsync();

        var response = await host.As(Administrator).PutAsJsonAsync($"{Api}/user/{Administrator}", new
        {
            email = "admin@example.com",
            userName = "admin@example.com",
            name = "Admin",
            languageIsoCode = "en-US",
            userGroupIds = new[] { new { id = Managers } },
        });

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await host.ReadAsync($"user/{Administrator}")).GetProperty("isAdmin").GetBoolean().ShouldBeTrue();
    }

    [SharedFact]
    public async Task The_old_password_is_asked_for_and_a_short_one_refused_with_its_reason()
    {
        await using var host = await AccountsHost.StartAsync();

        var without = await host.PostAsync(Translator, "user/current/change-password", new { newPassword = "Passw0rd!12345" });
        var wrong = await host.PostAsync(Translator, "user/current/change-password", new { newPassword = "Passw0rd!12345", oldPassword = "wrong" });
        var tooShort = await host.PostAsync(Administrator, $"user/{Translator}/change-password", new { newPassword = "short" });
        var right = await host.PostAsync(
            Translator, "user/current/change-password", new { newPassword = "Passw0rd!12345", oldPassword = "Transl!Passw0rd1" });

        without.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await wrong.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString().ShouldBe("Incorrect password");
        (await tooShort.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString()!.ShouldContain("10");
        right.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [SharedFact]
    public async Task What_the_client_keeps_for_one_user_no_other_sees()
    {
        await using var host = await AccountsHost.StartAsync();
        const string Key = "00000000-0000-4000-8000-0000000004c0";
        await host.PostAsync(Translator, "user-data", new { key = Key, group = "tours", identifier = "welcome", value = "" });

        var own = await host.As(Translator).GetFromJsonAsync<JsonElement>($"{Api}/user-data?groups=tours");
        var others = await host.ReadAsync("user-data?groups=tours");
        var read = await host.As(Administrator).GetAsync($"{Api}/user-data/{Key}");
        var deleted = await host.As(Administrator).DeleteAsync($"{Api}/user-data/{Key}");

        own.GetProperty("items")[0].GetProperty("identifier").GetString().ShouldBe("welcome");
        others.GetProperty("total").GetInt32().ShouldBe(0);
        read.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        deleted.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
