namespace UmbracoKi.Storage;

/// <summary>The module's database cannot be used. The message tells an administrator why.</summary>
public sealed class StorageException : Exception
{
    public StorageException(string message)
        : base(message)
    {
    }

    public StorageException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
