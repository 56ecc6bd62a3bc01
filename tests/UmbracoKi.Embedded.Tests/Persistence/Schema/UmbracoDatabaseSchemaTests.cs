using UmbracoKi.Embedded.Persistence;
using UmbracoKi.Embedded.Persistence.Schema;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Tests.Persistence.Schema;

public sealed class UmbracoDatabaseSchemaTests
{
    private readonly UmbracoDatabaseSchema _schema = TemporaryDatabase.NewSchema();

    [Fact]
    public void A_new_file_is_empty_and_current_once_created()
    {
        using var database = new TemporaryDatabase();
        using var connection = database.Closed();

        _schema.Inspect(connection).ShouldBe(new DatabaseState.Empty());
        _schema.CreateIfEmpty(connection, DatabaseSeed.Default).ShouldBeTrue();

        _schema.Inspect(connection).ShouldBe(new DatabaseState.Current());
    }

    [Fact]
    public void A_second_creation_changes_nothing()
    {
        using var database = TemporaryDatabase.Fresh();
        using var connection = database.Open();
        var before = connection.Dump();

        _schema.CreateIfEmpty(connection, DatabaseSeed.Default with { UserName = "Somebody else" }).ShouldBeFalse();

        connection.Dump().ShouldBe(before);
    }

    [SharedTheory]
    [InlineData("umbraco17/fresh-install.sqlite")]
    [InlineData("umbraco17/after-editing.sqlite")]
    public void Accepts_what_a_full_Umbraco_wrote_and_leaves_it_alone(string file)
    {
        using var database = TemporaryDatabase.CopyOf(file);
        using var connection = database.Open();
        var before = connection.Dump();

        _schema.CreateIfEmpty(connection, DatabaseSeed.Default).ShouldBeFalse();

        _schema.Inspect(connection).ShouldBe(new DatabaseState.Current());
        connection.Dump().ShouldBe(before);
    }

    [Theory]
    [InlineData("{A7B8C9D0-E1F2-4A5B-8C7D-9E0F1A2B3C4D}", "17.2")]
    [InlineData("{1C38D589-26BB-4A46-9ABE-E4A0DF548A87}", "17.0.0")]
    [InlineData("{00000000-1111-2222-3333-444444444444}", "not known here")]
    public void Refuses_another_version_and_says_which(string state, string named)
    {
        using var database = TemporaryDatabase.Fresh();
        using var connection = database.Open();
        connection.Run($"UPDATE umbracoKeyValue SET value = '{state}' WHERE key = 'Umbraco.Core.Upgrader.State+Umbraco.Core'");
        var before = connection.Dump();

        var refusal = Should.Throw<UnknownDatabaseVersionException>(() => _schema.CreateIfEmpty(connection, DatabaseSeed.Default));

        refusal.Path.ShouldBe(database.Path);
        refusal.FoundState.ShouldBe(state);
        refusal.ExpectedState.ShouldBe(MigrationStates.Core);
        refusal.Message.ShouldContain(database.Path);
        refusal.Message.ShouldContain(named);
        refusal.Message.ShouldContain(refusal.Advice);
        connection.Dump().ShouldBe(before);
    }

    [Theory]
    [InlineData("UPDATE umbracoKeyValue SET value = '{X}' WHERE key LIKE '%Premigrations'", "{X}")]
    [InlineData("DELETE FROM umbracoKeyValue WHERE key LIKE '%Premigrations'", "missing")]
    [InlineData("DELETE FROM umbracoKeyValue", "never finished")]
    [InlineData("DROP TABLE umbracoWebhookLog", "umbracoWebhookLog")]
    [InlineData("DROP TABLE umbracoKeyValue", "umbracoKeyValue")]
    public void A_damaged_installation_is_unknown(string damage, string named)
    {
        using var database = TemporaryDatabase.Fresh();
        using var connection = database.Open();
        connection.Run(damage);

        var state = _schema.Inspect(connection);

        state.ShouldBeOfType<DatabaseState.Unknown>().Reason.ShouldContain(named);
    }

    [Fact]
    public void Tables_of_packages_do_not_matter()
    {
        using var database = TemporaryDatabase.Fresh();
        using var connection = database.Open();
        connection.Run("CREATE TABLE somePackage (id INTEGER)");

        _schema.Inspect(connection).ShouldBe(new DatabaseState.Current());
    }

    [Fact]
    public void A_database_of_another_program_is_refused_and_left_as_it_is()
    {
        using var database = new TemporaryDatabase();
        using (var connection = database.Open())
        {
            connection.Run("CREATE TABLE orders (id INTEGER)");
        }

        var before = File.ReadAllBytes(database.Path);
        using (var connection = database.Open())
        {
            Should.Throw<UnknownDatabaseVersionException>(() => _schema.CreateIfEmpty(connection, DatabaseSeed.Default))
                .FoundState.ShouldBeNull();
        }

        File.ReadAllBytes(database.Path).ShouldBe(before);
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused_and_left_as_it_is()
    {
        using var database = new TemporaryDatabase();
        File.WriteAllText(database.Path, "Dear diary, today I was mistaken for a database.");
        using var connection = database.Closed();

        var refusal = Should.Throw<UnreadableDatabaseException>(() => _schema.CreateIfEmpty(connection, DatabaseSeed.Default));

        refusal.Path.ShouldBe(database.Path);
        refusal.Message.ShouldContain(database.Path);
        File.ReadAllText(database.Path).ShouldStartWith("Dear diary");
    }

    [Fact]
    public void A_truncated_database_is_refused()
    {
        using var database = TemporaryDatabase.Fresh();
        File.WriteAllBytes(database.Path, File.ReadAllBytes(database.Path)[..6000]);
        using var connection = database.Closed();

        Should.Throw<UnreadableDatabaseException>(() => _schema.Inspect(connection)).Path.ShouldBe(database.Path);
    }

    [Fact]
    public void A_database_another_program_writes_to_is_reported_busy()
    {
        using var database = TemporaryDatabase.Fresh();
        using var other = database.Open();
        other.Run("BEGIN IMMEDIATE");
        using var connection = database.Open();
        connection.DefaultTimeout = 1;

        Should.Throw<DatabaseBusyException>(() => _schema.CreateIfEmpty(connection, DatabaseSeed.Default))
            .Message.ShouldContain(database.Path);
    }

    [Fact]
    public void A_creation_that_fails_half_way_leaves_an_empty_database()
    {
        using var database = new TemporaryDatabase();
        using var connection = database.Open();

        Should.Throw<Exception>(() => _schema.CreateIfEmpty(connection, DatabaseSeed.Default with { UserEmail = null! }));

        _schema.Inspect(connection).ShouldBe(new DatabaseState.Empty());
        _schema.CreateIfEmpty(connection, DatabaseSeed.Default).ShouldBeTrue();
    }

    [Fact]
    public async Task Of_several_creating_at_once_exactly_one_does()
    {
        using var database = new TemporaryDatabase();

        var created = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            using var connection = database.Open();
            return _schema.CreateIfEmpty(connection, DatabaseSeed.Default);
        })));

        created.Count(yes => yes).ShouldBe(1);
        using var afterwards = database.Open();
        _schema.Inspect(afterwards).ShouldBe(new DatabaseState.Current());
    }
}
