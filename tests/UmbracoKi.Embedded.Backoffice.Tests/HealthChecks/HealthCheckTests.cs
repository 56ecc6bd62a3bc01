using System.Net;
using System.Text.Json;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Backoffice.Tests.HealthChecks;

/// <summary>The doctor on the administrator's dashboard.</summary>
public sealed class HealthCheckTests : SettingsHost
{
    [SharedFact]
    public async Task The_doctor_is_the_one_check_of_the_host()
    {
        var groups = await AnswerAsync("GET", "health-check-group");
        var group = await AnswerAsync("GET", "health-check-group/Site");

        groups.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("name").GetString()).ShouldBe(["Site"]);
        group.GetProperty("checks").EnumerateArray().Single().GetProperty("name").GetString().ShouldBe("Doctor");
    }

    [SharedFact]
    public async Task What_is_wrong_is_told_as_text_that_a_browser_may_show()
    {
        var stray = Path.Combine(Host.Directory, "wwwroot", "media", "abcdefgh", "<b>.png");
        Directory.CreateDirectory(Path.GetDirectoryName(stray)!);
        await File.WriteAllBytesAsync(stray, [1]);

        var results = await CheckAsync();

        results.Select(result => result.GetProperty("message").GetString()!).ShouldContain(message => message.Contains("&lt;b&gt;.png", StringComparison.Ordinal));
        results.ShouldAllBe(result => !result.GetProperty("message").GetString()!.Contains("<b>", StringComparison.Ordinal));
    }

    [SharedFact]
    public async Task Unknown_groups_and_checks_are_told_so()
    {
        (await StatusAsync("GET", "health-check-group/Security")).ShouldBe(HttpStatusCode.NotFound);
        (await StatusAsync("POST", "health-check-group/Security/check")).ShouldBe(HttpStatusCode.NotFound);
        (await StatusAsync("POST", "health-check/execute-action", new { healthCheck = new { id = Guid.NewGuid() }, valueRequired = false }))
            .ShouldBe(HttpStatusCode.BadRequest);
    }

    private async Task<JsonElement[]> CheckAsync()
        => [.. (await AnswerAsync("POST", "health-check-group/Site/check")).GetProperty("checks").EnumerateArray().Single().GetProperty("results").EnumerateArray()];
}
