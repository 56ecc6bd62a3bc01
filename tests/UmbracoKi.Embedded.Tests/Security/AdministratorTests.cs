using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Models.Membership;
using UmbracoKi.Embedded.Security;

namespace UmbracoKi.Embedded.Tests.Security;

public sealed class AdministratorTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("umbracoki-");

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public async Task A_first_start_shows_a_random_password_once()
    {
        string password;
        await using (var first = await AccountBench.StartAsync(_directory.FullName))
        {
            var shown = first.Terminal.ToString();
            password = shown.Split('\n').Single(line => line.Contains("password  ", StringComparison.Ordinal)).Split("password  ")[1].Trim();
            (await first.TryAsync("admin", password)).Status.ShouldBe(SignInStatus.Success);
        }

        await using var second = await AccountBench.StartAsync(_directory.FullName);

        second.Terminal.ToString().ShouldBeEmpty();
        (await second.TryAsync("admin", password)).Status.ShouldBe(SignInStatus.Success);
    }

    [Theory]
    [InlineData("EmbeddedUmbraco:Administrator:Name", "EmbeddedUmbraco:Administrator:Email", "EmbeddedUmbraco:Administrator:Password")]
    [InlineData(
        "Umbraco:CMS:Unattended:UnattendedUserName", "Umbraco:CMS:Unattended:UnattendedUserEmail", "Umbraco:CMS:Unattended:UnattendedUserPassword")]
    public async Task The_configured_administrator_signs_in_and_nothing_is_shown(string name, string email, string password)
    {
        await using var bench = await AccountBench.StartAsync(
            _directory.FullName, (name, "Ада Lovelace"), (email, "ada@example.com"), (password, AccountBench.Password));

        var result = await bench.TryAsync("ada@example.com", AccountBench.Password);

        result.Status.ShouldBe(SignInStatus.Success);
        result.User!.Name.ShouldBe("Ада Lovelace");
        bench.Terminal.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task Configuration_does_not_replace_a_password_somebody_has_chosen()
    {
        await using (await AccountBench.StartAsync(_directory.FullName, ("EmbeddedUmbraco:Administrator:Password", AccountBench.Password)))
        {
        }

        await using var second = await AccountBench.StartAsync(_directory.FullName, ("EmbeddedUmbraco:Administrator:Password", "another password"));

        (await second.TryAsync("admin", AccountBench.Password)).Status.ShouldBe(SignInStatus.Success);
    }

    [Theory]
    [InlineData("EmbeddedUmbraco:Administrator:Password", "short", "at least 10 characters")]
    [InlineData("EmbeddedUmbraco:Administrator:Email", "no address", "Email")]
    public async Task A_configured_administrator_that_cannot_be_stops_the_start(string key, string value, string reason)
    {
        var failure = await Should.ThrowAsync<OptionsValidationException>(() => AccountBench.StartAsync(_directory.FullName, (key, value)));

        failure.Message.ShouldContain(reason);
    }
}
