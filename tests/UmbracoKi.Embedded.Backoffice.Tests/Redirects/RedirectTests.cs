using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Backoffice.Tests.Security;
using UmbracoKi.Embedded.Backoffice.Tests.Users;
using UmbracoKi.TestSupport;
using static UmbracoKi.Embedded.Backoffice.Tests.Users.AccountsHost;

namespace UmbracoKi.Embedded.Backoffice.Tests.Redirects;

/// <summary>Old addresses, as an editor looks after them.</summary>
public class RedirectTests
{
    [SharedFact]
    public async Task One_old_address_is_deleted_and_the_others_stay()
    {
        await using var host = await AccountsHost.StartAsync();
        host.Get<IRedirectUrlService>().Register("/alt", new Guid(DocumentWrites.Page), "de-DE");
        host.Get<IRedirectUrlService>().Register("/uralt", new Guid(DocumentWrites.Page), "de-DE");
        var before = (await host.ReadAsync($"redirect-management/{DocumentWrites.Page}")).GetProperty("items").EnumerateArray().ToList();
        var old = before.Single(redirect => redirect.GetProperty("originalUrl").GetString() == "/alt").GetProperty("id").GetString();

        await host.Expect(HttpStatusCode.OK, await host.As(Administrator).DeleteAsync($"{Api}/redirect-management/{old}"));

        before.Count.ShouldBe(2);
        (await host.ReadAsync("redirect-management")).GetProperty("items").EnumerateArray()
            .Select(redirect => redirect.GetProperty("originalUrl").GetString()).ShouldBe(["/uralt"]);
        (await host.ReadAsync("redirect-management?filter=ural")).GetProperty("total").GetInt32().ShouldBe(1);
    }

    [SharedFact]
    public async Task The_tracker_is_not_switched_here_and_stays_on()
    {
        await using var host = await AccountsHost.StartAsync();

        var response = await host.As(Administrator).PostAsync($"{Api}/redirect-management/status?status=Disabled", null);

        response.StatusCode.ShouldBe(HttpStatusCode.NotImplemented);
        (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString()!.ShouldContain("DisableRedirectUrlTracking");
        (await host.ReadAsync("redirect-management/status")).GetProperty("status").GetString().ShouldBe("Enabled");
    }
}
