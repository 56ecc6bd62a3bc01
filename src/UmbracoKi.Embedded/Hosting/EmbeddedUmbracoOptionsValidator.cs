using Microsoft.Data.SqlClient;
using Microsoft.Extensions.Options;

namespace UmbracoKi.Embedded.Hosting;

/// <summary>Refuses a choice of database that cannot work, before anything is opened.</summary>
internal sealed class EmbeddedUmbracoOptionsValidator : IValidateOptions<EmbeddedUmbracoOptions>
{
    private const string Section = $"{EmbeddedUmbracoOptions.SectionName}:{nameof(EmbeddedUmbracoOptions.Database)}";
    private const string ConnectionStringKey = $"{Section}:{nameof(DatabaseOptions.ConnectionString)}";

    public ValidateOptionsResult Validate(string? name, EmbeddedUmbracoOptions options)
        => Problem(options.Database) is { } problem ? ValidateOptionsResult.Fail(problem) : ValidateOptionsResult.Success;

    private static string? Problem(DatabaseOptions database) => database.Provider switch
    {
        DatabaseProvider.Sqlite when !string.IsNullOrWhiteSpace(database.ConnectionString) =>
            $"{ConnectionStringKey} is for SQL Server. The file of SQLite is {EmbeddedUmbracoOptions.SectionName}:{nameof(EmbeddedUmbracoOptions.DatabasePath)}; for SQL Server set {Section}:{nameof(DatabaseOptions.Provider)} too.",
        DatabaseProvider.Sqlite => null,
        DatabaseProvider.SqlServer when string.IsNullOrWhiteSpace(database.ConnectionString) =>
            $"{ConnectionStringKey} is missing: SQL Server has no default.",
        DatabaseProvider.SqlServer => ServerProblem(database.ConnectionString),
        _ => $"{Section}:{nameof(DatabaseOptions.Provider)}: \"{database.Provider}\" is unknown. Known: {string.Join(", ", Enum.GetNames<DatabaseProvider>())}.",
    };

    // The text is never part of a message: it may hold a password.
    private static string? ServerProblem(string connectionString)
    {
        try
        {
            var parsed = new SqlConnectionStringBuilder(connectionString);
            return parsed.DataSource.Length == 0 ? $"{ConnectionStringKey} names no server (Server=…)."
                : parsed.InitialCatalog.Length == 0 ? $"{ConnectionStringKey} names no database (Database=…)."
                : null;
        }
        catch (Exception failure) when (failure is ArgumentException or FormatException)
        {
            return $"{ConnectionStringKey} is not a connection string of SQL Server.";
        }
    }
}
