using System.Globalization;
using Microsoft.Data.Sqlite;
using Umbraco.Cms.Core;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Tests.Persistence.Schema;

/// <summary>The first rows, against those of a full Umbraco 17.0.1.</summary>
public sealed class SeedConformanceTests : IDisposable
{
    // Written by a running host about itself. OpenIddict's clients carry the host's own addresses, and Umbraco makes them anew.
    private static readonly string[] RuntimeState =
    [
        "umbracoServer", "umbracoCacheInstruction", "umbracoLastSynced", "umbracoLongRunningOperation", "umbracoAudit", "umbracoOpenIddictApplications",
    ];

    private static readonly string[] Dates = ["createDate", "updateDate", "updated"];
    private static readonly string[] Credentials = ["userPassword", "passwordConfig", "securityStampToken", "lastPasswordChangeDate"];

    private readonly TemporaryDatabase _ours = TemporaryDatabase.Fresh();

    public void Dispose() => _ours.Dispose();

    [SharedFact]
    public void Holds_the_rows_of_a_fresh_install()
    {
        using var reference = TemporaryDatabase.CopyOf("umbraco17/fresh-install.sqlite");
        using var expected = reference.Open();
        using var created = _ours.Open();

        foreach (var table in expected.Tables().Except(RuntimeState))
        {
            SeedRows(created, table).ShouldBe(SeedRows(expected, table), table);
        }
    }

    [Fact]
    public void Holds_nothing_that_a_running_host_writes_about_itself()
    {
        using var created = _ours.Open();

        foreach (var table in RuntimeState)
        {
            created.Rows($"\"{table}\"", created.Columns(table)).ShouldBeEmpty(table);
        }
    }

    [SharedFact]
    public void Numbers_go_on_where_a_fresh_install_leaves_them()
    {
        using var reference = TemporaryDatabase.CopyOf("umbraco17/fresh-install.sqlite");
        using var expected = reference.Open();
        using var created = _ours.Open();

        Sequences(created).ShouldBe(Sequences(expected));
    }

    [Fact]
    public void The_first_new_node_gets_the_id_1056()
    {
        using var created = _ours.Open();

        created.Run("INSERT INTO umbracoNode (uniqueId, parentId, level, path, sortOrder) VALUES ('x', -1, 1, '', 0)");

        created.Texts("SELECT last_insert_rowid()").ShouldBe(["1056"]);
    }

    [Fact]
    public void Every_date_is_the_moment_of_creation()
    {
        using var created = _ours.Open();

        foreach (var (table, date) in created.Tables().SelectMany(t => created.Columns(t).Intersect(Dates).Select(c => (t, c))))
        {
            created.Texts($"SELECT DISTINCT \"{date}\" FROM \"{table}\"").ShouldAllBe(text => text == "2026-11-22 08:08:27.441", table);
        }

        created.Texts("SELECT DISTINCT createDate FROM umbracoNode").Length.ShouldBe(1);
    }

    [Fact]
    public void A_full_host_is_made_to_rebuild_its_published_cache()
    {
        using var created = _ours.Open();

        created.Texts("SELECT key FROM umbracoKeyValue").ShouldNotContain("Umbraco.Web.PublishedCache.NuCache.Serializer");
    }

    [Fact]
    public void The_administrator_has_no_password_hash()
    {
        using var created = _ours.Open();

        created.Rows("umbracoUser", "id", "userPassword", "passwordConfig", "securityStampToken").ShouldBe(["-1 | 'default' | NULL | NULL"]);
    }

    [Fact]
    public void Has_a_row_for_every_lock_of_Core_that_is_as_old_as_the_schema()
    {
        using var created = _ours.Open();
        var locks = typeof(Constants.Locks).GetFields().Select(field => ((int)field.GetRawConstantValue()!).ToString(CultureInfo.InvariantCulture));

        // Came with 17.2, together with its table.
        var newer = Constants.Locks.DocumentUrlAliases.ToString(CultureInfo.InvariantCulture);

        created.Texts("SELECT id FROM umbracoLock").ShouldBe(locks.Except([newer]), ignoreOrder: true);
    }

    [Fact]
    public void Administrator_and_groups_have_the_keys_Core_expects()
    {
        using var created = _ours.Open();

        created.Texts("SELECT key FROM umbracoUser").Select(Guid.Parse).ShouldBe([Constants.Security.SuperUserKey]);
        created.Texts("SELECT key FROM umbracoUserGroup ORDER BY id").Select(Guid.Parse).ShouldBe(
        [
            Constants.Security.AdminGroupKey, Constants.Security.WriterGroupKey, Constants.Security.EditorGroupKey,
            Constants.Security.TranslatorGroupKey, Constants.Security.SensitiveDataGroupKey,
        ]);
    }

    private static string[] Sequences(SqliteConnection connection)
        => [.. connection.Rows("sqlite_sequence ORDER BY name", "name", "seq").Where(row => !RuntimeState.Any(t => row.StartsWith($"'{t}'", StringComparison.Ordinal)))];

    private static string[] SeedRows(SqliteConnection connection, string table)
    {
        var columns = connection.Columns(table).Except(Dates).Except(Credentials)
            .Select(column => (table, column) switch
            {
                // Toggled by every use of the lock.
                ("umbracoLock", "value") => "=abs(value)",
                _ => column,
            });
        var condition = table == "umbracoKeyValue" ? " WHERE key <> 'Umbraco.Web.PublishedCache.NuCache.Serializer'" : "";
        var rows = connection.Rows($"\"{table}\"{condition}", [.. columns]);
        Array.Sort(rows, StringComparer.Ordinal);
        return rows;
    }
}
