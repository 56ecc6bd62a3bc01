namespace UmbracoKi.Web.Tests;

/// <summary>A folder that is gone when it is no longer needed.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("umbracoki-web-").FullName;

    /// <summary>Where a site with this content root keeps its database.</summary>
    public string DatabasePath => System.IO.Path.Combine(Path, "umbraco", "Data", "Umbraco.sqlite.db");

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
