using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using UmbracoKi.Embedded.Persistence.Schema;

namespace UmbracoKi.Embedded.Tests.Persistence.Schema;

public sealed class DatabaseSeedTests
{
    [Fact]
    public void Takes_the_administrator_from_the_unattended_settings()
    {
        var settings = new UnattendedSettings
        {
            UnattendedUserName = "Ada", UnattendedUserEmail = "ada@example.com", UnattendedTelemetryLevel = TelemetryLevel.Minimal,
        };

        DatabaseSeed.From(settings).ShouldBe(new DatabaseSeed("Ada", "ada@example.com", "ada@example.com", TelemetryLevel.Minimal));
    }

    [Fact]
    public void Without_settings_the_administrator_is_Umbracos_own()
        => DatabaseSeed.From(new UnattendedSettings()).ShouldBe(DatabaseSeed.Default);

    [Fact]
    public void Writes_what_it_was_given()
    {
        using var database = new TemporaryDatabase();
        using var connection = database.Open();
        var seed = new DatabaseSeed("O'Hara", "login", "ohara@example.com", TelemetryLevel.Basic);

        TemporaryDatabase.NewSchema().CreateIfEmpty(connection, seed);

        connection.Rows("umbracoUser", "userName", "userLogin", "userEmail").ShouldBe(["'O''Hara' | 'login' | 'ohara@example.com'"]);
        connection.Texts("SELECT value FROM umbracoKeyValue WHERE key = 'UmbracoAnalyticsLevel'").ShouldBe(["Basic"]);
    }
}
