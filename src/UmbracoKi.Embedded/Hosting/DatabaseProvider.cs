namespace UmbracoKi.Embedded.Hosting;

/// <summary>The databases Umbraco 17's schema exists for.</summary>
public enum DatabaseProvider
{
    Sqlite,
    SqlServer,
}
