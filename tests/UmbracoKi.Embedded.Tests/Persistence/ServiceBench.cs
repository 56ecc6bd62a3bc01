using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Sync;
using UmbracoKi.Embedded.Hosting;
using UmbracoKi.Embedded.Persistence.Engines;
using UmbracoKi.Embedded.Persistence.Schema;
using UmbracoKi.Embedded.Scoping;
using UmbracoKi.Embedded.Tests.Persistence.Schema;
using UmbracoKi.TestSupport.SqlServer;

namespace UmbracoKi.Embedded.Tests.Persistence;

/// <summary>Umbraco's services on a database of their own, without starting a host: no published content, no HTTP.</summary>
internal sealed class ServiceBench : IDisposable
{
    private readonly bool _ownsFolder;
    private readonly WebApplication _app;

    /// <param name="folder">A content root to use and keep, for a second start on the same data; null for a temporary one.</param>
    public ServiceBench(string? folder = null)
    {
        _ownsFolder = folder is null;
        Folder = folder ?? Directory.CreateTempSubdirectory("umbracoki-").FullName;
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = Folder });
        builder.Logging.ClearProviders();
        RealSqlServer.Configure(builder.Configuration, Folder);
        builder.AddEmbeddedUmbraco(options => options.EntryAssembly = typeof(ServiceBench).Assembly);
        builder.Services.AddSingleton(Substitute.For<IServerMessenger>());
        SqlServerShadow.Follow(builder.Services);
        _app = builder.Build();

        StaticServiceProvider.Instance = _app.Services;
        Directory.CreateDirectory(Path.GetDirectoryName(Get<DatabaseFile>().Path)!);
        Get<IDatabaseEngine>().Open(DatabaseSeed.Default);
        Get<IRuntimeState>().Configure(RuntimeLevel.Run, RuntimeLevelReason.Run);
    }

    public string Folder { get; }

    public IScopedDatabase Database => Get<IScopedDatabase>();

    public T Get<T>()
        where T : notnull
        => _app.Services.GetRequiredService<T>();

    public T InScope<T>(Func<T> work)
    {
        using var scope = Get<ICoreScopeProvider>().CreateCoreScope();
        var result = work();
        scope.Complete();
        return result;
    }

    public void InScope(Action work) => InScope(() =>
    {
        work();
        return true;
    });

    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(Get<DatabaseFile>().ConnectionString);
        connection.Open();
        return connection;
    }

    public string[] Rows(string sql, params string[] columns)
    {
        using var connection = Open();
        return connection.Rows(sql, columns);
    }

    public void Dispose()
    {
        ((IDisposable)_app).Dispose();
        SqliteConnection.ClearAllPools();
        if (_ownsFolder)
        {
            Directory.Delete(Folder, recursive: true);
            RealSqlServer.Drop(Folder);
        }

        SqlServerShadow.ThrowIfRefused();
    }
}
