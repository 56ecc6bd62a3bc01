using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using UmbracoKi.Embedded.Tests.Conformance.Replay;
using UmbracoKi.Embedded.Tests.Conformance.Rows;
using UmbracoKi.Embedded.Tests.Persistence.Engines;
using UmbracoKi.Embedded.Tests.Persistence.Schema;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Tests.Conformance;

/// <summary>Replays the recorded session once and reads what it left. Empty where the reference data is absent.</summary>
[CollectionDefinition(nameof(ConformanceFixture))]
public sealed class ConformanceFixture : IAsyncLifetime, ICollectionFixture<ConformanceFixture>
{
    internal IReadOnlyList<SessionStep> Steps { get; private set; } = [];

    internal CanonicalDatabase? Reference { get; private set; }

    internal CanonicalDatabase? Ours { get; private set; }

    /// <summary>What SQLite finds wrong with our database; empty if nothing.</summary>
    internal IReadOnlyList<string> Damage { get; private set; } = [];

    /// <summary>Rows that SQL Server would not take; empty if none.</summary>
    internal IReadOnlyList<string> UnfitForSqlServer { get; private set; } = [];

    public async Task InitializeAsync()
    {
        if (SharedData.WhyMissing is not null)
        {
            return;
        }

        var directory = Directory.CreateTempSubdirectory("umbracoki-conformance-");
        try
        {
            await using (var host = await EmbeddedHost.StartAsync(typeof(ConformanceFixture).Assembly, directory.FullName, NameAdministrator))
            {
                SqlServerFit.CountNulls(host.DatabasePath);
                var session = new RecordedSession(host.Services);
                await session.ReplayAsync();
                Steps = session.Steps;
            }

            // A second start must leave everything as it is.
            await (await EmbeddedHost.StartAsync(typeof(ConformanceFixture).Assembly, directory.FullName)).DisposeAsync();

            using (var connection = new SqliteConnection($"Data Source={EmbeddedHost.DatabaseIn(directory.FullName)};Pooling=False"))
            {
                connection.Open();
                Damage = FindDamage(connection);
                UnfitForSqlServer = SqlServerFit.Problems(connection);
            }

            Ours = CanonicalDatabase.Read(EmbeddedHost.DatabaseIn(directory.FullName));
            Reference = CanonicalDatabase.Read(SharedData.PathOf("umbraco17/after-editing.sqlite"));
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    // As the recorded installation was told.
    private static void NameAdministrator(WebApplicationBuilder builder) => builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
    {
        ["Umbraco:CMS:Unattended:UnattendedUserName"] = "Admin",
        ["Umbraco:CMS:Unattended:UnattendedUserEmail"] = "admin@example.com",
        ["Umbraco:CMS:Unattended:UnattendedUserPassword"] = AccountCalls.Password,
    });

    private static string[] FindDamage(SqliteConnection connection) =>
    [
        .. connection.Texts("PRAGMA integrity_check").Except(["ok"]),
        .. connection.Texts("SELECT \"table\" || ' refers to a missing row of ' || parent FROM pragma_foreign_key_check"),
    ];
}
