using System.Net;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Backoffice.Tests.Users;

/// <summary>Pictures of users.</summary>
public sealed class AvatarTests : SettingsHost
{
    // One transparent pixel.
    private static readonly byte[] Picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    [SharedFact]
    public async Task Somebody_shows_a_picture_and_takes_it_away_again()
    {
        var file = await UploadAsync("ich.png", Picture);

        (await StatusAsync("POST", "user/current/avatar", new { file = new { id = file } })).ShouldBe(HttpStatusCode.OK);

        var addresses = await AddressesAsync();
        addresses.Length.ShouldBeGreaterThan(1);
        using var served = await Host.CreateClient().GetAsync(new Uri(addresses[0]).PathAndQuery);
        (await served.Content.ReadAsByteArrayAsync()).ShouldBe(Picture);

        (await StatusAsync("DELETE", $"user/avatar/{Administrator}")).ShouldBe(HttpStatusCode.OK);
        (await AddressesAsync()).ShouldBeEmpty();
        using var gone = await Host.CreateClient().GetAsync(new Uri(addresses[0]).PathAndQuery);
        gone.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [SharedFact]
    public async Task A_picture_in_use_is_not_told_to_be_a_file_nobody_needs()
    {
        var file = await UploadAsync("ich.png", Picture);
        await StatusAsync("POST", "user/current/avatar", new { file = new { id = file } });

        var results = await AnswerAsync("POST", "health-check-group/Site/check");

        results.GetRawText().ShouldNotContain("UserAvatars");
    }

    [SharedFact]
    public async Task Only_pictures_are_taken_and_only_files_that_were_uploaded()
    {
        var text = await UploadAsync("ich.txt", "kein Bild"u8.ToArray());

        (await StatusAsync("POST", "user/current/avatar", new { file = new { id = text } })).ShouldBe(HttpStatusCode.BadRequest);
        (await StatusAsync("POST", "user/current/avatar", new { file = new { id = Guid.NewGuid() } })).ShouldBe(HttpStatusCode.NotFound);
        (await StatusAsync("POST", "user/current/avatar", new { })).ShouldBe(HttpStatusCode.BadRequest);
        (await StatusAsync("POST", $"user/avatar/{Guid.NewGuid()}", new { file = new { id = text } })).ShouldBe(HttpStatusCode.NotFound);
    }

    [SharedFact]
    public async Task Others_do_not_choose_it_without_the_users_section()
        => (await StatusAsync("POST", $"user/avatar/{Administrator}", new { file = new { id = Guid.NewGuid() } }, Translator)).ShouldBe(HttpStatusCode.Forbidden);

    private async Task<string[]> AddressesAsync()
        => [.. (await AnswerAsync("GET", "user/current")).GetProperty("avatarUrls").EnumerateArray().Select(address => address.GetString()!)];

    private async Task<Guid> UploadAsync(string name, byte[] content)
    {
        var id = Guid.NewGuid();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/umbraco/management/api/v1/temporary-file")
        {
            Content = new MultipartFormDataContent { { new StringContent(id.ToString()), "Id" }, { new ByteArrayContent(content), "File", name } },
        };
        request.Headers.Add(HeaderAuthenticator.Header, Administrator);
        using var response = await Host.CreateClient().SendAsync(request);
        response.StatusCode.ShouldBe(HttpStatusCode.Created, await response.Content.ReadAsStringAsync());
        return id;
    }
}
