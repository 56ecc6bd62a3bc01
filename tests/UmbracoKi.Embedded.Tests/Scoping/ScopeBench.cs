using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Scoping;
using UmbracoKi.Embedded.Hosting;
using UmbracoKi.Embedded.Persistence;
using UmbracoKi.Embedded.Persistence.Engines;
using UmbracoKi.Embedded.Scoping;
using UmbracoKi.Embedded.Tests.Persistence.Schema;

namespace UmbracoKi.Embedded.Tests.Scoping;

/// <summary>Scopes on a fresh database, without the rest of Umbraco.</summary>
internal sealed class ScopeBench : IDisposable
{
    private readonly TemporaryDatabase _file = TemporaryDatabase.Fresh();
    private readonly AmbientScope _ambient = new();

    public ScopeBench(TimeSpan? writeTimeout = null)
    {
        var options = new DbContextOptionsBuilder<UmbracoDbContext>()
            .UseSqlite($"Data Source={_file.Path};Foreign Keys=True")
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .Options;
        var environment = Substitute.For<IHostEnvironment>();
        environment.ContentRootPath.Returns(Path.GetDirectoryName(_file.Path)!);
        var file = new DatabaseFile(Options.Create(new EmbeddedUmbracoOptions { DatabasePath = _file.Path }), environment);
        var engine = new SqliteEngine(file, TemporaryDatabase.NewSchema());
        var sessions = new DatabaseSessionFactory(new Contexts(options), engine, new WriterGate(writeTimeout ?? TimeSpan.FromSeconds(10)), Commits);
        Provider = new EmbeddedScopeProvider(
            _ambient, sessions, new DatabaseLocking(_ambient, engine), NullLoggerFactory.Instance, null!, Substitute.For<IEventAggregator>());
        Database = new ScopedDatabase(_ambient);
    }

    public ICoreScopeProvider Provider { get; }

    public IScopedDatabase Database { get; }

    public CommitCounter Commits { get; } = new();

    public string? Name(int nodeId)
    {
        using var scope = Provider.CreateCoreScope(autoComplete: true);
        return ReadName(nodeId);
    }

    public string? ReadName(int nodeId) => Database.Reading.Set<Embedded.Persistence.Nodes.NodeRow>()
        .Where(n => n.Id == nodeId).Select(n => n.Text).Single();

    public void Rename(int nodeId, string name) => Database.Writing.Set<Embedded.Persistence.Nodes.NodeRow>()
        .Where(n => n.Id == nodeId).ExecuteUpdate(set => set.SetProperty(n => n.Text, name));

    public void Dispose() => _file.Dispose();

    private sealed class Contexts(DbContextOptions<UmbracoDbContext> options) : IDbContextFactory<UmbracoDbContext>
    {
        public UmbracoDbContext CreateDbContext() => new(options);
    }
}
