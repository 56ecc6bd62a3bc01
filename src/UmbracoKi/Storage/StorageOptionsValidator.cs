using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace UmbracoKi.Storage;

internal sealed class StorageOptionsValidator : IValidateOptions<StorageOptions>
{
    private const string ConnectionStringKey = $"{StorageOptions.SectionName}:{nameof(StorageOptions.ConnectionString)}";

    public ValidateOptionsResult Validate(string? name, StorageOptions options) =>
        Problem(options) is { } problem ? ValidateOptionsResult.Fail(problem) : ValidateOptionsResult.Success;

    private static string? Problem(StorageOptions options) => options.Provider switch
    {
        StorageProvider.Sqlite when string.IsNullOrWhiteSpace(options.ConnectionString) => null,
        StorageProvider.Sqlite => SqliteProblem(options.ConnectionString),
        StorageProvider.SqlServer when string.IsNullOrWhiteSpace(options.ConnectionString) =>
            $"{ConnectionStringKey} is missing: SQL Server has no default.",
        StorageProvider.SqlServer => SqlServerProblem(options.ConnectionString),
        _ => $"{StorageOptions.SectionName}:{nameof(StorageOptions.Provider)}: \"{options.Provider}\" is unknown. Known: {string.Join(", ", Enum.GetNames<StorageProvider>())}.",
    };

    private static string? SqliteProblem(string connectionString) =>
        !TryParse<SqliteConnectionStringBuilder>(connectionString, out var parsed)
            ? $"{ConnectionStringKey} is not a connection string of SQLite."
            : parsed.DataSource.Length == 0 || parsed.DataSource == ":memory:" || parsed.Mode == SqliteOpenMode.Memory
                ? $"{ConnectionStringKey} must name a file (Data Source=…): what is only in memory is lost at the next start."
                : null;

    private static string? SqlServerProblem(string connectionString) =>
        !TryParse<SqlConnectionStringBuilder>(connectionString, out var parsed) || parsed.DataSource.Length == 0
            ? $"{ConnectionStringKey} is not a connection string of SQL Server."
            : null;

    // The text is never part of the message: it may hold a password.
    private static bool TryParse<TBuilder>(string connectionString, out TBuilder parsed)
        where TBuilder : DbConnectionStringBuilder, new()
    {
        parsed = new TBuilder();
        try
        {
            parsed.ConnectionString = connectionString;
            return true;
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException)
        {
            return false;
        }
    }
}
