using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Options;
using UmbracoKi.Storage;
using UmbracoKi.Storage.Feedback;

namespace UmbracoKi.Tests.Storage;

public class StorageMigratorTests
{
    private const string BeforeKinds = "20261122000000_Initial";

    private static readonly string[] Dropped = ["umbracoKiDocumentId", "umbracoKiTranslationId"];

    [Fact]
    public void Every_table_carries_the_modules_prefix()
    {
        using var host = new StorageHost();
        using var context = host.NewContext();

        var tables = context.Model.GetEntityTypes().Select(entity => entity.GetTableName()!).ToList();

        tables.ShouldNotBeEmpty();
        tables.ShouldAllBe(table => table.StartsWith("umbracoKi", StringComparison.Ordinal));
    }

    [Fact]
    public void The_migrations_build_exactly_what_the_model_describes_on_sqlite()
    {
        using var migrated = new StorageHost();
        migrated.Migrator.EnsureMigrated();
        using var created = new StorageHost();
        Directory.CreateDirectory(Path.GetDirectoryName(created.File)!);
        using (var context = created.NewContext())
        {
            context.Database.EnsureCreated();
        }

        Schema(migrated).ShouldBe(Schema(created));
        Schema(migrated).Count.ShouldBe(9);
    }

    [Fact]
    public void The_migrations_build_exactly_what_the_model_describes_on_sql_server()
    {
        using var host = SqlServer();
        using var context = host.NewContext();

        var model = Statements(context.Database.GenerateCreateScript());
        var migrations = Statements(context.GetService<IMigrator>().GenerateScript());

        Dropped.ShouldAllBe(table => migrations.RemoveAll(statement => statement.Contains($"[{table}] (")) == 2);
        migrations.ShouldBe(model, ignoreOrder: true);
        model.Count.ShouldBe(9);
        model.ShouldContain(statement => statement.Contains("[Slug] nvarchar(800) COLLATE Latin1_General_100_BIN2 NOT NULL"));
        model.ShouldContain(statement => statement.Contains("[Id] bigint NOT NULL IDENTITY"));
    }

    [Fact]
    public void Keeps_a_history_of_its_own_on_sql_server()
    {
        using var host = SqlServer();
        using var context = host.NewContext();

        var script = context.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);

        script.ShouldContain("[umbracoKiMigrationsHistory]");
        script.ShouldNotContain("__EFMigrationsHistory");
        script.ShouldContain("VALUES ('document', 99999999)");
    }

    [Fact]
    public void Ids_given_before_there_were_kinds_stay_and_nobody_else_gets_them()
    {
        var (page, place, gone) = (new Guid(1, 0, 0, new byte[8]), new Guid(2, 0, 0, new byte[8]), new Guid(3, 0, 0, new byte[8]));
        using var before = new StorageHost();
        Directory.CreateDirectory(Path.GetDirectoryName(before.File)!);
        using (var context = before.NewContext())
        {
            context.GetService<IMigrator>().Migrate(BeforeKinds);
            context.Database.ExecuteSql($"INSERT INTO umbracoKiDocumentId (Id, Document) VALUES (5, {page}), (100000007, {place}), (9, {gone})");
            context.Database.ExecuteSql($"INSERT INTO umbracoKiTranslationId (Id, Document, Language) VALUES (5, {page}, 'de'), (6, {page}, 'uk')");
            context.Database.ExecuteSql($"UPDATE umbracoKiCounter SET LastId = 100000007 WHERE Name = 'document'");
        }

        using var host = new StorageHost(before.Root);
        var another = new IdSubject(IdKind.Event, Guid.NewGuid());
        var refused = host.Ids.Assign([(another, 9), (another with { Language = "de" }, 5), (new IdSubject(IdKind.Place, place), 100000007)]);

        refused.Select(refusal => refusal.Subject).ShouldBe([another, another with { Language = "de" }]);
        IdSubject[] subjects = [new(IdKind.Page, page), new(IdKind.Page, page, "de"), new(IdKind.Page, page, "uk"), new(IdKind.Place, place)];
        host.Ids.For(subjects).Values.ShouldBe([5, 5, 6, 100000007], ignoreOrder: true);
        host.Ids.For([another])[another].ShouldBe(100000008);
        host.Ids.Assign([(another with { Document = Guid.NewGuid() }, 5)]).ShouldBeEmpty("5 is known to be a page's by now");
        using var restarted = new StorageHost(before.Root);
        restarted.Ids.For(subjects).ShouldBe(host.Ids.For(subjects), ignoreOrder: true);
    }

    [Fact]
    public void Takes_the_ids_along_on_sql_server_too()
    {
        using var host = SqlServer();
        using var context = host.NewContext();

        var script = context.GetService<IMigrator>().GenerateScript(BeforeKinds);

        script.ShouldContain("SELECT Document, '', 'document', Id FROM umbracoKiDocumentId");
        script.ShouldContain("SELECT Document, Language, 'translation', Id FROM umbracoKiTranslationId");
        script.IndexOf("FROM umbracoKiTranslationId", StringComparison.Ordinal).ShouldBeLessThan(script.IndexOf("DROP TABLE", StringComparison.Ordinal));
        script.ShouldContain("SELECT 'place category translation', LastId FROM umbracoKiCounter WHERE Name = 'translation'");
    }

    [Fact]
    public async Task A_second_start_changes_nothing()
    {
        using var host = new StorageHost();
        await host.Feedback.AddAsync(new FeedbackEntry(DateTimeOffset.UnixEpoch, "muenster", "de", "page"), default);
        var before = Schema(host);

        using var restarted = new StorageHost(host.Root);
        restarted.Migrator.EnsureMigrated();

        Schema(restarted).ShouldBe(before);
        using var context = restarted.NewContext();
        context.Feedback.Count().ShouldBe(1);
        context.Counters.Count().ShouldBe(20);
    }

    [Fact]
    public void Writes_ahead_so_that_readers_need_not_wait()
    {
        using var host = new StorageHost();
        host.Migrator.EnsureMigrated();
        using var writer = new SqliteConnection($"Data Source={host.File}");
        writer.Open();
        using var transaction = writer.BeginTransaction();

        using var context = host.Database.OpenForReading();

        context.Counters.Count().ShouldBe(20);
    }

    [Fact]
    public void Refuses_a_database_that_a_newer_version_has_changed_and_leaves_it_alone()
    {
        using var host = new StorageHost();
        host.Migrator.EnsureMigrated();
        host.Execute("INSERT INTO umbracoKiMigrationsHistory VALUES ('29990101000000_Future', '99.0')");

        using var restarted = new StorageHost(host.Root);
        var exception = Should.Throw<StorageException>(() => restarted.Ids.For([(Guid.Empty, null)]));

        exception.Message.ShouldContain("29990101000000_Future");
        exception.Message.ShouldContain(host.File);
        using var context = restarted.NewContext();
        context.Ids.ShouldBeEmpty();
    }

    [Fact]
    public void Goes_on_where_a_start_was_killed_while_migrating()
    {
        using var host = new StorageHost();
        Directory.CreateDirectory(Path.GetDirectoryName(host.File)!);
        host.Execute(
            """
            CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01 00:00:00+00:00');
            """);
        File.WriteAllText(host.File + ".lock", "");

        host.Migrator.EnsureMigrated();

        Schema(host).Count.ShouldBe(9);
    }

    [Fact]
    public void Two_servers_that_start_at_once_migrate_once()
    {
        using var one = new StorageHost();
        using var other = new StorageHost(one.Root);

        Parallel.Invoke(one.Migrator.EnsureMigrated, other.Migrator.EnsureMigrated, one.Migrator.EnsureMigrated);

        using var context = one.NewContext();
        context.Counters.Count().ShouldBe(20);
        context.Database.GetAppliedMigrations().ShouldBe(context.Database.GetMigrations());
    }

    [Fact]
    public void Says_which_file_is_no_database()
    {
        using var host = new StorageHost();
        Directory.CreateDirectory(Path.GetDirectoryName(host.File)!);
        File.WriteAllText(host.File, new string('x', 5_000));

        var exception = Should.Throw<StorageException>(host.Migrator.EnsureMigrated);

        exception.Message.ShouldContain(host.File);
        File.ReadAllText(host.File).ShouldBe(new string('x', 5_000));
    }

    [Fact]
    public void Takes_another_file_relative_to_the_content_root()
    {
        using var host = new StorageHost(null, null, ("UmbracoKi:Storage:ConnectionString", "Data Source=elsewhere/ki.db"));

        host.Migrator.EnsureMigrated();

        File.Exists(Path.Combine(host.Root, "elsewhere", "ki.db")).ShouldBeTrue();
    }

    [Theory]
    [InlineData("Sqlite", "Data Source=:memory:")]
    [InlineData("Sqlite", "Server=db;Database=umbraco")]
    [InlineData("Sqlite", "no connection string")]
    [InlineData("SqlServer", "")]
    [InlineData("SqlServer", "Data Source Umbraco")]
    [InlineData("7", "Data Source=ki.db")]
    public void Refuses_options_that_lead_nowhere(string provider, string connectionString)
    {
        using var host = new StorageHost(
            null, null, ("UmbracoKi:Storage:Provider", provider), ("UmbracoKi:Storage:ConnectionString", connectionString));

        var exception = Should.Throw<OptionsValidationException>(() => host.Get<IOptions<StorageOptions>>().Value);

        exception.Message.ShouldContain("UmbracoKi:Storage:");
        exception.Message.ShouldNotContain("Database=umbraco");
    }

    private static StorageHost SqlServer() => new(
        null,
        null,
        ("UmbracoKi:Storage:Provider", "SqlServer"),
        ("UmbracoKi:Storage:ConnectionString", "Server=nowhere;Database=umbraco;Integrated Security=true"));

    // Tables and indexes with all their columns, but without the history and the lock of the migrations themselves.
    private static List<string> Schema(StorageHost host)
    {
        using var connection = new SqliteConnection($"Data Source={host.File};Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText =
            """
            SELECT sql FROM sqlite_master
            WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' AND name NOT IN ('umbracoKiMigrationsHistory', '__EFMigrationsLock')
            ORDER BY type, name
            """;
        using var reader = command.ExecuteReader();
        var statements = new List<string>();
        while (reader.Read())
        {
            statements.Add(reader.GetString(0));
        }

        return statements;
    }

    private static List<string> Statements(string script) =>
        [.. script.ReplaceLineEndings("\n").Split("GO\n").SelectMany(batch => batch.Split(";\n"))
            .Select(statement => statement.Trim().TrimEnd(';'))
            .Where(statement => statement.StartsWith("CREATE ", StringComparison.Ordinal) && !statement.Contains("MigrationsHistory"))];
}
