namespace UmbracoKi.Benchmarks;

/// <summary>A folder for one run, deleted at its end.</summary>
internal sealed class Workshop : IAsyncDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("umbracoki-benchmark-");

    public string SiteDirectory => Directory.CreateDirectory(Path.Combine(_root.FullName, "site")).FullName;

    public string BodiesDirectory => Directory.CreateDirectory(Path.Combine(_root.FullName, "bodies")).FullName;

    public ValueTask DisposeAsync()
    {
        _root.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
