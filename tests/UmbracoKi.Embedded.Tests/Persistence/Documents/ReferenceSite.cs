using Microsoft.Data.Sqlite;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Tests.Persistence.Schema;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Tests.Persistence.Documents;

/// <summary>A host on a copy of the database a full Umbraco left after the recorded session.</summary>
internal sealed class ReferenceSite : IAsyncDisposable
{
    public static readonly Guid TopicPage = new("00000000-0000-4000-8000-000000000010");
    public static readonly Guid Settings = new("00000000-0000-4000-8000-000000000040");
    public static readonly Guid Start = Document(100);
    public static readonly Guid User = Constants.Security.SuperUserKey;

    private readonly string _directory;

    private ReferenceSite(EmbeddedHost host, string directory)
    {
        Host = host;
        _directory = directory;
    }

    public EmbeddedHost Host { get; }

    public IContentService Contents => Host.Get<IContentService>();

    /// <summary>The recorded session numbered its documents: 100 is the home page.</summary>
    public static Guid Document(int number) => new($"00000000-0000-4000-8000-000000000{number}");

    public static async Task<ReferenceSite> StartAsync()
    {
        var directory = Directory.CreateTempSubdirectory("umbracoki-").FullName;
        var database = EmbeddedHost.DatabaseIn(directory);
        Directory.CreateDirectory(Path.GetDirectoryName(database)!);
        await using (var source = File.OpenRead(SharedData.PathOf("umbraco17/after-editing.sqlite")))
        await using (var copy = File.Create(database))
        {
            await source.CopyToAsync(copy);
        }

        return new ReferenceSite(await EmbeddedHost.StartAsync(typeof(ReferenceSite).Assembly, directory), directory);
    }

    public T Get<T>()
        where T : notnull
        => Host.Get<T>();

    /// <summary>Runs in a scope, as Umbraco's services run repositories.</summary>
    public TResult InScope<TResult>(Func<TResult> read)
    {
        using var scope = Get<Umbraco.Cms.Core.Scoping.ICoreScopeProvider>().CreateCoreScope();
        var result = read();
        scope.Complete();
        return result;
    }

    public async Task<Guid> CreateAsync(Guid? parent, params (string Culture, string Name)[] variants)
    {
        var created = await Get<IContentEditingService>().CreateAsync(
            new ContentCreateModel
            {
                ContentTypeKey = TopicPage,
                ParentKey = parent,
                Properties = [.. variants.Select(v => new PropertyValueModel { Alias = "title", Culture = v.Culture, Value = v.Name })],
                Variants = [.. variants.Select(v => new VariantModel { Culture = v.Culture, Name = v.Name })],
            },
            User);

        // A mandatory title that is missing in other cultures is reported, and saved all the same.
        created.Success.ShouldBeTrue();
        return created.Result.Content!.Key;
    }

    public async Task UpdateAsync(Guid key, params (string Culture, string Name)[] variants)
        => (await Get<IContentEditingService>().UpdateAsync(
            key,
            new ContentUpdateModel
            {
                Properties = [.. variants.Select(v => new PropertyValueModel { Alias = "title", Culture = v.Culture, Value = v.Name })],
                Variants = [.. variants.Select(v => new VariantModel { Culture = v.Culture, Name = v.Name })],
            },
            User)).Success.ShouldBeTrue();

    public async Task PublishAsync(Guid key, params string[] cultures)
        => (await Get<IContentPublishingService>().PublishAsync(
            key, [.. cultures.Select(c => new CulturePublishScheduleModel { Culture = c })], User)).Status.ShouldBe(ContentPublishingOperationStatus.Success);

    /// <summary>The rows of a query, each as one line of SQL literals.</summary>
    public string[] Rows(string sql, params string[] columns)
    {
        using var connection = new SqliteConnection($"Data Source={Host.DatabasePath}");
        connection.Open();
        return connection.Rows(sql, columns);
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        Directory.Delete(_directory, recursive: true);
    }
}
