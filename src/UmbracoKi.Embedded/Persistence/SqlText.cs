using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace UmbracoKi.Embedded.Persistence;

/// <summary>Text in queries, compared letter by letter. Umbraco's columns ignore at least the case.</summary>
internal static class SqlText
{
    private const string SqliteCollation = "BINARY";

    // By code point, whatever the collation of the database.
    private const string SqlServerCollation = "Latin1_General_100_BIN2";

    /// <summary>For queries only.</summary>
    public static string? Exact(string? text) => throw new NotSupportedException($"SqlText.Exact was called with '{text}' outside a query.");

    public static void UseSqlText(this ModelBuilder model, bool isSqlServer)
    {
        var collation = isSqlServer ? SqlServerCollation : SqliteCollation;
        model.HasDbFunction(() => Exact(string.Empty)).HasTranslation(arguments => new CollateExpression(arguments[0], collation));
    }
}
