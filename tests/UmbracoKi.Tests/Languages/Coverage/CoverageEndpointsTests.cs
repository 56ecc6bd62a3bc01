using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using UmbracoKi.Published;
using UmbracoKi.Tests.Endpoints;
using UmbracoKi.Tests.Published;
using static UmbracoKi.Tests.Published.Documents;

namespace UmbracoKi.Tests.Languages.Coverage;

public class CoverageEndpointsTests
{
    private const string Address = "/umbraco/umbracoki/api/v1/languages/coverage";

    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData("media", HttpStatusCode.Forbidden)]
    [InlineData("content", HttpStatusCode.OK)]
    public async Task Is_for_users_who_may_see_the_section_content(string? section, HttpStatusCode status)
    {
        await using var host = await StartAsync(section);

        (await host.Client.GetAsync(Address)).StatusCode.ShouldBe(status);
        (await host.Client.GetAsync(Address + "/uk/missing")).StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task Leads_from_a_number_to_the_documents_behind_it()
    {
        await using var host = await StartAsync("content");

        var languages = await host.Client.GetFromJsonAsync<JsonElement>(Address);
        var missing = await host.Client.GetFromJsonAsync<JsonElement>(Address + "/uk/missing?take=1");

        var ukrainian = languages.EnumerateArray().Single(language => language.GetProperty("code").GetString() == "uk");
        ukrainian.GetProperty("missing").GetInt32().ShouldBe(2);
        ukrainian.GetProperty("culture").GetString().ShouldBe("uk-UA");
        ukrainian.GetProperty("sourceCulture").GetString().ShouldBe("de-DE");
        missing.GetProperty("total").GetInt32().ShouldBe(2);
        var document = missing.GetProperty("items").EnumerateArray().ShouldHaveSingleItem();
        document.GetProperty("key").GetGuid().ShouldBe(Key(2));
        document.GetProperty("name").GetString().ShouldBe("Name 2 de");
        document.GetProperty("updated").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Theory]
    [InlineData("/xx/missing", HttpStatusCode.NotFound)]
    [InlineData("/uk/3", HttpStatusCode.NotFound)]
    [InlineData("/uk/lost", HttpStatusCode.NotFound)]
    [InlineData("/uk/missing?skip=-1", HttpStatusCode.BadRequest)]
    [InlineData("/uk/missing?take=100000", HttpStatusCode.BadRequest)]
    public async Task Says_what_is_wrong_with_a_question(string question, HttpStatusCode status)
    {
        await using var host = await StartAsync("content");

        var response = await host.Client.GetAsync(Address + question);

        response.StatusCode.ShouldBe(status);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    private static Task<ModuleHost> StartAsync(string? section)
    {
        IPublishedSiteAccessor site = new SiteBench(Region("de", "uk"), Topic(2, 1, "de"), Topic(3, 1, "de")).Store;
        return ModuleHost.StartAsync(services => services.AddSingleton(site).AddSingleton(SignedIn(section)));
    }

    private static IBackOfficeSecurityAccessor SignedIn(string? section)
    {
        var accessor = Substitute.For<IBackOfficeSecurityAccessor>();
        if (section is not null)
        {
            var user = Substitute.For<IUser>();
            var security = Substitute.For<IBackOfficeSecurity>();
            security.CurrentUser.Returns(user);
            security.IsAuthenticated().Returns(true);
            security.UserHasSectionAccess(section, user).Returns(true);
            accessor.BackOfficeSecurity.Returns(security);
        }

        return accessor;
    }
}
