namespace UmbracoKi.Storage;

/// <summary>How keys made of text are compared: byte by byte, on every provider.</summary>
internal static class StorageText
{
    private const string SqlServerProviderName = "Microsoft.EntityFrameworkCore.SqlServer";

    /// <summary>SQLite compares so by itself (null); SQL Server would take "Ärzte" and "arzte" for one.</summary>
    public static string? ExactCollation(string? providerName) =>
        providerName == SqlServerProviderName ? "Latin1_General_100_BIN2" : null;
}
