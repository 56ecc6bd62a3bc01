namespace UmbracoKi.Embedded.Persistence.Schema;

/// <summary>Another live process has the database.</summary>
public sealed class DatabaseInUseException(string path, Exception? inner = null) : Exception(
    $"The database '{path}' is in use by another running host. Stop that one first, or configure another database.", inner)
{
    public string Path { get; } = path;
}
