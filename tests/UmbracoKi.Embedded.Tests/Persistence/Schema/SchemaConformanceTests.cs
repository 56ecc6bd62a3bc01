using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Tests.Persistence.Schema;

/// <summary>What is created, against a database that a full Umbraco 17.0.1 installed.</summary>
public sealed class SchemaConformanceTests : IDisposable
{
    private readonly TemporaryDatabase _ours = TemporaryDatabase.Fresh();

    public void Dispose() => _ours.Dispose();

    [SharedFact]
    public void Creates_the_same_tables_and_indexes_by_the_same_statements()
    {
        using var reference = TemporaryDatabase.CopyOf("umbraco17/fresh-install.sqlite");
        using var expected = reference.Open();
        using var created = _ours.Open();

        Statements(expected).ShouldNotBeEmpty();
        Statements(created).ShouldBe(Statements(expected));
    }

    [SharedFact]
    public void Columns_keys_and_indexes_mean_the_same_to_sqlite()
    {
        using var reference = TemporaryDatabase.CopyOf("umbraco17/fresh-install.sqlite");
        using var expected = reference.Open();
        using var created = _ours.Open();

        foreach (var table in expected.Tables())
        {
            Meaning(created, table).ShouldBe(Meaning(expected, table), table);
        }
    }

    [Fact]
    public void Is_whole_and_all_its_references_resolve()
    {
        using var created = _ours.Open();

        created.Texts("PRAGMA integrity_check").ShouldBe(["ok"]);
        created.Texts("SELECT \"table\" FROM pragma_foreign_key_check").ShouldBeEmpty();
        created.Texts("PRAGMA journal_mode").ShouldBe(["wal"]);
        created.Texts("PRAGMA encoding").ShouldBe(["UTF-8"]);
    }

    private static string[] Statements(SqliteConnection connection)
        => [.. connection.Texts("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY type, name").Select(WithoutLayout)];

    private static string WithoutLayout(string sql)
        => Regex.Replace(Regex.Replace(sql, @"\s+", " "), @" ?([(),]) ?", "$1").Trim();

    private static string[] Meaning(SqliteConnection connection, string table) =>
    [
        .. connection.Rows($"pragma_table_xinfo('{table}') ORDER BY cid", "cid", "name", "type", "notnull", "dflt_value", "pk", "hidden"),
        .. connection.Rows($"pragma_foreign_key_list('{table}') ORDER BY id, seq", "table", "from", "to", "on_update", "on_delete", "match"),
        .. connection.Rows(
            $"pragma_index_list('{table}') l JOIN pragma_index_xinfo(l.name) x ORDER BY l.seq, x.seqno",
            "=quote(l.name)", "=quote(l.\"unique\")", "=quote(l.origin)", "=quote(l.partial)", "=quote(x.name)", "=quote(x.\"desc\")", "=quote(x.coll)", "=quote(x.key)"),
    ];
}
