using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Umbraco.Cms.Core.DependencyInjection;
using UmbracoKi.Storage;
using UmbracoKi.Storage.Feedback;
using UmbracoKi.Storage.ImportMarks;

namespace UmbracoKi.Tests.Storage;

/// <summary>The module's storage by itself, as the module registers it, on a content root of its own.</summary>
internal sealed class StorageHost : IDisposable
{
    private readonly ServiceProvider _services;
    private readonly bool _ownsRoot;

    /// <param name="root">A content root to use and keep; null for a temporary one.</param>
    public StorageHost(string? root = null, Action<IServiceCollection>? configure = null, params (string Key, string Value)[] settings)
    {
        _ownsRoot = root is null;
        Root = root ?? Directory.CreateTempSubdirectory("umbracoki-storage-").FullName;

        var environment = Substitute.For<IHostEnvironment>();
        environment.ContentRootPath.Returns(Root);
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(environment);
        services.AddSingleton(Substitute.For<IHostApplicationLifetime>());
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create<string, string?>(setting.Key, setting.Value)))
            .Build());
        var umbraco = Substitute.For<IUmbracoBuilder>();
        umbraco.Services.Returns(services);
        umbraco.AddUmbracoKiStorage();
        configure?.Invoke(services);
        _services = services.BuildServiceProvider();
    }

    public string Root { get; }

    public string File => Path.Combine(Root, "umbraco", "Data", "UmbracoKi.sqlite.db");

    public IStableIds Ids => _services.GetRequiredService<IStableIds>();

    public ISlugHistory Slugs => _services.GetRequiredService<ISlugHistory>();

    public IImportMarks Marks => _services.GetRequiredService<IImportMarks>();

    public IFeedbackStore Feedback => _services.GetRequiredService<IFeedbackStore>();

    public StorageMigrator Migrator => _services.GetRequiredService<StorageMigrator>();

    public StorageDatabase Database => _services.GetRequiredService<StorageDatabase>();

    public T Get<T>()
        where T : notnull
        => _services.GetRequiredService<T>();

    public UmbracoKiDbContext NewContext() => _services.GetRequiredService<IDbContextFactory<UmbracoKiDbContext>>().CreateDbContext();

    /// <summary>A statement of another process: past everything the module does.</summary>
    public void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        _services.Dispose();
        SqliteConnection.ClearAllPools();
        if (_ownsRoot)
        {
            Directory.Delete(Root, recursive: true);
        }
    }
}
