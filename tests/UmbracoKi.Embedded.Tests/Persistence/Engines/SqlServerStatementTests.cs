using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using UmbracoKi.Embedded.Hosting;
using UmbracoKi.Embedded.Persistence.Engines;
using UmbracoKi.Embedded.Persistence.Schema;
using UmbracoKi.Embedded.Search.Index;
using UmbracoKi.TestSupport;
using UmbracoKi.TestSupport.SqlServer;

namespace UmbracoKi.Embedded.Tests.Persistence.Engines;

/// <summary>What is written by hand for SQL Server is T-SQL and names what is there.</summary>
public sealed class SqlServerStatementTests
{
    private static readonly NodeStateSql States = NodeStateSql.SqlServer;

    public static TheoryData<string> Statements() =>
    [
        SqlServerStatements.Hold, SqlServerStatements.SnapshotState, SqlServerStatements.AllowSnapshots, SqlServerStatements.Tables,
        SqlServerStatements.Collation, SqlServerStatements.KeyValue, SqlServerStatements.CreateDatabase("a]b 'c'"),
        States.All, $"{States.All} {States.ByIds}", $"{States.All} {States.Branches}", $"{States.All} {States.OfTypes}", NodeStates.Model,
        .. Locks(),
    ];

    [Theory]
    [MemberData(nameof(Statements))]
    public void Is_understood(string statement) => TSqlNames.Problems(statement, SqlServerShadow.Schema).ShouldBeEmpty();

    [Theory]
    [InlineData("SELECT key FROM umbracoUser", "Not T-SQL")]
    [InlineData("SELECT EXISTS (SELECT 1 FROM umbracoNode) AS Value", "Not T-SQL")]
    [InlineData("SELECT id FROM umbracoNode LIMIT 1", "Not T-SQL")]
    [InlineData("SELECT id FROM umbracoNodes", "no table umbracoNodes")]
    [InlineData("SELECT n.name FROM umbracoNode n", "no column n.name")]
    [InlineData("SELECT x.id FROM umbracoNode n", "nothing called x")]
    [InlineData("DELETE FROM umbracoNode WHERE uniqeId IS NULL", "no column uniqeId")]
    [InlineData("UPDATE u SET u.name = '' FROM umbracoNode u", "no column u.name")]
    [InlineData("INSERT INTO umbracoNode (id) VALUES (1)", "generates id")]
    [InlineData("SELECT 1 FROM (SELECT id FROM umbracoNode ORDER BY id) x", "Not T-SQL")]
    [InlineData("SELECT DISTINCT n.level FROM umbracoNode n ORDER BY n.id", "Ordered by n.id, which DISTINCT does not select")]
    [InlineData("SELECT x.text FROM (SELECT id FROM umbracoNode) x", "no column x.text")]
    public void What_a_server_would_refuse_is_noticed(string statement, string problem)
        => TSqlNames.Problems(statement, SqlServerShadow.Schema).ShouldHaveSingleItem().ShouldContain(problem);

    [Fact]
    public void A_lock_is_waited_for_as_long_as_was_asked_or_else_configured()
    {
        var engine = Engine("Server=db.example.org;Database=Umbraco;User Id=app;Password=geheim");

        engine.WriteLock(null).ShouldStartWith("SET LOCK_TIMEOUT 30000; UPDATE umbracoLock WITH (REPEATABLEREAD)");
        engine.ReadLock(TimeSpan.FromSeconds(2)).ShouldStartWith("SET LOCK_TIMEOUT 2000; ");
    }

    [Fact]
    public void Messages_name_server_and_database_and_no_password()
        => Engine("Server=db.example.org;Database=Umbraco;User Id=app;Password=geheim").Description.ShouldBe("Umbraco on db.example.org");

    private static SqlServerEngine Engine(string connectionString) => new(
        Options.Create(new EmbeddedUmbracoOptions { Database = new DatabaseOptions { Provider = DatabaseProvider.SqlServer, ConnectionString = connectionString } }),
        new SqlServerSchema(TimeProvider.System),
        NullLogger<SqlServerEngine>.Instance);

    private static string[] Locks()
    {
        var engine = Engine("Server=none.invalid;Database=None");
        return [engine.ReadLock(null).Replace("{0}", "@p0", StringComparison.Ordinal), engine.WriteLock(null).Replace("{0}", "@p0", StringComparison.Ordinal)];
    }
}
