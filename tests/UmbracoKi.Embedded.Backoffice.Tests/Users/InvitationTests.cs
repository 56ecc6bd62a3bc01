using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.WebUtilities;
using UmbracoKi.TestSupport;
using static UmbracoKi.Embedded.Backoffice.Tests.Users.AccountsHost;

namespace UmbracoKi.Embedded.Backoffice.Tests.Users;

public class InvitationTests
{
    private const string Invited = "00000000-0000-4000-8000-0000000004a2";

    [SharedFact]
    public async Task Who_invites_gets_a_link_and_the_invited_one_chooses_a_password_once()
    {
        await using var host = await AccountsHost.StartAsync();
        var anonymous = host.As(null);

        var invited = await host.PostAsync(Administrator, "user/invite", Account(Invited, "invited@example.com", Managers));
        var link = LinkIn(invited);
        var page = await anonymous.GetStringAsync(link.PathAndQuery);
        var credentials = Credentials(link);
        var verified = await anonymous.PostAsJsonAsync($"{Api}/user/invite/verify", credentials);
        var tooShort = await anonymous.PostAsJsonAsync($"{Api}/user/invite/create-password", With(credentials, "short"));
        var chosen = await anonymous.PostAsJsonAsync($"{Api}/user/invite/create-password", With(credentials, "Kastanie-Regen-7"));
        var again = await anonymous.PostAsJsonAsync($"{Api}/user/invite/create-password", With(credentials, "Kastanie-Regen-8"));
        var signedIn = await anonymous.PostAsJsonAsync(
            $"{Api}/security/back-office/login", new { username = "invited@example.com", password = "Kastanie-Regen-7" });

        await host.Expect(HttpStatusCode.Created, invited);
        page.ShouldContain($"data-user=\"{Invited}\"");
        (await verified.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("passwordConfiguration").GetProperty("minimumPasswordLength").GetInt32().ShouldBe(10);
        tooShort.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        await host.Expect(HttpStatusCode.OK, chosen);
        again.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        await host.Expect(HttpStatusCode.OK, signedIn);
    }

    [SharedFact]
    public async Task Strangers_are_not_told_which_accounts_there_are()
    {
        await using var host = await AccountsHost.StartAsync();

        var known = await host.As(null).PostAsJsonAsync($"{Api}/user/invite/verify", new { user = new { id = Administrator }, token = "bm8" });
        var unknown = await host.As(null).PostAsJsonAsync($"{Api}/user/invite/verify", new { user = new { id = Guid.NewGuid() }, token = "bm8" });

        known.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await unknown.Content.ReadAsStringAsync()).ShouldBe(await known.Content.ReadAsStringAsync());
    }

    [SharedFact]
    public async Task Inviting_again_makes_a_new_link()
    {
        await using var host = await AccountsHost.StartAsync();
        await host.PostAsync(Administrator, "user/invite", Account(Invited, "invited@example.com", Managers));

        var again = await host.PostAsync(Administrator, "user/invite/resend", new { user = new { id = Invited } });

        var verified = await host.As(null).PostAsJsonAsync($"{Api}/user/invite/verify", Credentials(LinkIn(again)));
        verified.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [SharedFact]
    public async Task The_link_can_be_had_again_by_who_may_change_the_account_as_long_as_it_is_an_invitation()
    {
        await using var host = await AccountsHost.StartAsync();
        var invited = await host.PostAsync(Administrator, "user/invite", Account(Invited, "invited@example.com", Managers));
        var ask = new { user = new { id = Invited } };

        var again = await host.PostAsync(Administrator, "user/invite/link", ask);
        var translator = await host.PostAsync(Translator, "user/invite/link", ask);
        var oneself = await host.PostAsync(Administrator, "user/invite/link", new { user = new { id = Administrator } });

        await host.Expect(HttpStatusCode.OK, again);
        var answer = await again.Content.ReadFromJsonAsync<JsonElement>();
        answer.GetProperty("validHours").GetInt32().ShouldBe(72);
        var credentials = Credentials(new Uri(answer.GetProperty("link").GetString()!));
        await host.Expect(HttpStatusCode.OK, await host.As(null).PostAsJsonAsync($"{Api}/user/invite/create-password", With(credentials, "Kastanie-Regen-7")));
        translator.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        oneself.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await host.PostAsync(Administrator, "user/invite/link", ask)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        invited.Headers.GetValues("X-Umb-Notifications").Single().ShouldBe(invited.Headers.GetValues("Umb-Notifications").Single());
    }

    private static Uri LinkIn(HttpResponseMessage response)
    {
        using var notifications = JsonDocument.Parse(response.Headers.GetValues("Umb-Notifications").Single());
        var message = notifications.RootElement.EnumerateArray().Single().GetProperty("message").GetString()!;
        return new Uri(Regex.Match(message, @"http\S+").Value);
    }

    private static Dictionary<string, object> Credentials(Uri link)
    {
        var query = QueryHelpers.ParseQuery(link.Query);
        return new() { ["user"] = new { id = query["userId"].ToString() }, ["token"] = query["inviteCode"].ToString() };
    }

    private static Dictionary<string, object> With(Dictionary<string, object> credentials, string password) => new(credentials) { ["password"] = password };
}
