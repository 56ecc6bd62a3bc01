namespace UmbracoKi.Web.Tests.Robustness;

/// <summary>The program, running on a small site.</summary>
public sealed class SmallSiteProgram : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _site = new();
    private WebProgram? _program;

    public HttpClient Client { get; } = new();

    internal string Folder => _site.Path;

    internal string DatabasePath => _site.DatabasePath;

    public async Task InitializeAsync()
    {
        using var pack = SmallSite.Pack();
        _program = WebProgram.Start(Folder, WebProgram.AnyPort, "--SampleContent:Folder", pack.Folder);
        Client.BaseAddress = await _program.ReadyAsync();
    }

    /// <summary>That it still answers, with content as well.</summary>
    internal async Task ShouldBeAliveAsync()
    {
        (await Client.GetStringAsync(new Uri("/health", UriKind.Relative))).ShouldContain("\"healthy\"");
        (await Client.GetStringAsync(SmallSite.Topic)).ShouldContain(SmallSite.TopicName);
    }

    public async Task DisposeAsync() => await _program!.DisposeAsync();

    public void Dispose()
    {
        Client.Dispose();
        _site.Dispose();
    }
}
