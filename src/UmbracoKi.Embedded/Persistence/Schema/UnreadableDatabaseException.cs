namespace UmbracoKi.Embedded.Persistence.Schema;

/// <summary>The file is no SQLite database, or a damaged one. It was not changed.</summary>
public sealed class UnreadableDatabaseException(string path, Exception inner) : Exception(
    $"'{path}' cannot be read as an SQLite database ({inner.Message}). Check the path, or restore the file from a backup.", inner)
{
    public string Path { get; } = path;
}
