using UmbracoKi.Embedded.Hosting;

namespace UmbracoKi.Embedded.Tests.Persistence.Engines;

public sealed class DatabaseOptionsTests
{
    [Theory]
    [InlineData(DatabaseProvider.Sqlite, null)]
    [InlineData(DatabaseProvider.Sqlite, "")]
    [InlineData(DatabaseProvider.SqlServer, "Server=db;Database=Umbraco;Integrated Security=true")]
    [InlineData(DatabaseProvider.SqlServer, "Data Source=tcp:db,1433;Initial Catalog=Umbraco;User Id=a;Password=b;Encrypt=True")]
    public void A_database_that_can_be_found_is_accepted(DatabaseProvider provider, string? connectionString)
        => Problems(provider, connectionString).ShouldBeEmpty();

    [Theory]
    [InlineData(DatabaseProvider.Sqlite, "Data Source=other.db;Password=geheim", "is for SQL Server")]
    [InlineData(DatabaseProvider.SqlServer, null, "is missing")]
    [InlineData(DatabaseProvider.SqlServer, "Database=Umbraco;Password=geheim", "names no server")]
    [InlineData(DatabaseProvider.SqlServer, "Server=db;Password=geheim", "names no database")]
    [InlineData(DatabaseProvider.SqlServer, "Server=db;Datenbank=x;Password=geheim", "is not a connection string")]
    [InlineData((DatabaseProvider)7, "Server=db", "is unknown")]
    public void Anything_else_is_refused_without_telling_the_password(DatabaseProvider provider, string? connectionString, string problem)
    {
        var refusal = Problems(provider, connectionString).ShouldHaveSingleItem();

        refusal.ShouldContain("EmbeddedUmbraco:Database:");
        refusal.ShouldContain(problem);
        refusal.ShouldNotContain("geheim");
    }

    private static string[] Problems(DatabaseProvider provider, string? connectionString)
    {
        var options = new EmbeddedUmbracoOptions { Database = new DatabaseOptions { Provider = provider, ConnectionString = connectionString } };
        return [.. new EmbeddedUmbracoOptionsValidator().Validate(null, options).Failures ?? []];
    }
}
