using UmbracoKi.Embedded.Tests.Conformance;
using UmbracoKi.TestSupport;
using UmbracoKi.TestSupport.SqlServer;

namespace UmbracoKi.Embedded.Tests.Persistence.Engines;

/// <summary>Every host of the tests is followed by a shadow for SQL Server, and fails when it ends if that refused anything.</summary>
[Collection(nameof(ConformanceFixture))]
public sealed class SqlServerQueryTests(ConformanceFixture session)
{
    [SharedFact]
    public void What_the_recorded_session_asks_and_changes_is_made_for_SQL_Server_too()
    {
        session.Steps.ShouldNotBeEmpty();
        var statements = SqlServerShadow.Statements;

        File.WriteAllLines("/tmp/sqlserver/statements.txt", statements.Select(s => s.ReplaceLineEndings(" ")));
        statements.Count.ShouldBeGreaterThan(150);
    }
}
