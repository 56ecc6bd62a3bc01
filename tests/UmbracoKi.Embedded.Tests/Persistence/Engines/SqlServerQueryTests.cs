using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using UmbracoKi.Embedded.Tests.Conformance;
using UmbracoKi.Embedded.Tests.Persistence.Schema;
using UmbracoKi.TestSupport;
using UmbracoKi.TestSupport.SqlServer;

namespace UmbracoKi.Embedded.Tests.Persistence.Engines;

/// <summary>Every host of the tests is followed by a shadow for SQL Server, and fails when it ends if that refused anything.</summary>
[Collection(nameof(ConformanceFixture))]
public sealed class SqlServerQueryTests(ConformanceFixture session)
{
    // The recorded session has nothing to do with these; other tests do.
    private static readonly string[] Untouched =
    [
        "umbracoLongRunningOperation",
        "umbracoExternalLogin", "umbracoExternalLoginToken", "umbracoTwoFactorLogin", "umbracoUserData", "umbracoUser2ClientId", "umbracoWebhook",
        "umbracoWebhook2ContentTypeKeys", "umbracoWebhook2Events", "umbracoWebhook2Headers", "umbracoWebhookLog", "umbracoWebhookRequest",
    ];

    [SharedFact]
    public void What_the_recorded_session_asks_and_changes_is_made_for_SQL_Server_too()
    {
        session.Steps.ShouldNotBeEmpty();
        var visitor = new TableVisitor();
        foreach (var statement in SqlServerShadow.Statements)
        {
            TSql.Parse(statement).Accept(visitor);
        }

        using var context = SqlServerShadow.CreateContext();
        var tables = context.Model.GetEntityTypes().Select(entity => entity.GetTableName()!).Distinct();
        tables.Except(visitor.Tables, StringComparer.OrdinalIgnoreCase).Except(Untouched).ShouldBeEmpty();
        visitor.Queries.ShouldBeGreaterThan(150);
        visitor.Changes.ShouldBeGreaterThan(100);
    }

    [SharedFact]
    public void What_the_recorded_session_leaves_would_fit_into_SQL_Server() => session.UnfitForSqlServer.ShouldBeEmpty();

    [SharedTheory]
    [InlineData("umbraco17/fresh-install.sqlite")]
    [InlineData("umbraco17/after-editing.sqlite")]
    public void What_a_full_Umbraco_has_written_would_fit_into_our_tables(string file)
    {
        using var reference = TemporaryDatabase.CopyOf(file);
        using var connection = reference.Open();

        SqlServerFit.Problems(connection).ShouldBeEmpty();
    }

    [Fact]
    public void Rows_that_would_not_fit_are_noticed()
    {
        using var database = TemporaryDatabase.Fresh();
        using var connection = database.Open();
        connection.Run($"UPDATE umbracoNode SET text = '{new string('x', 256)}' WHERE id = -20");
        connection.Run("UPDATE umbracoUser SET lastLoginDate = '0001-01-01 00:00:00'");
        connection.Run("INSERT INTO cmsTags (\"group\", tag) VALUES ('default', 'Schule'), ('default', 'SCHULE')");

        var problems = SqlServerFit.Problems(connection);

        problems.Length.ShouldBe(3);
        problems[0].ShouldStartWith("umbracoUser.lastLoginDate");
        problems[1].ShouldStartWith("umbracoNode.text nvarchar(255)");
        problems[2].ShouldStartWith("cmsTags (group, tag, languageId): default|Schule|NULL");
    }

    [Fact]
    public void A_second_null_in_a_key_is_refused_at_once_where_they_are_counted()
    {
        using var database = TemporaryDatabase.Fresh();
        SqlServerFit.CountNulls(database.Path);
        using var connection = database.Open();
        connection.Run("INSERT INTO cmsTags (\"group\", tag) VALUES ('default', 'Schule')");

        Should.Throw<SqliteException>(() => connection.Run("INSERT INTO cmsTags (\"group\", tag) VALUES ('default', 'Schule')"));
    }

    private sealed class TableVisitor : TSqlFragmentVisitor
    {
        public HashSet<string> Tables { get; } = new(StringComparer.OrdinalIgnoreCase);

        public int Queries { get; private set; }

        public int Changes { get; private set; }

        public override void Visit(NamedTableReference node) => Tables.Add(node.SchemaObject.BaseIdentifier.Value);

        public override void Visit(SelectStatement node) => Queries++;

        public override void Visit(DataModificationStatement node) => Changes++;
    }
}
