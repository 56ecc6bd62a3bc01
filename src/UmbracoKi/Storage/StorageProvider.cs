namespace UmbracoKi.Storage;

public enum StorageProvider
{
    Sqlite,
    SqlServer,
}
