using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using NSubstitute;
using Umbraco.Cms.Core.Models;
using UmbracoKi.Embedded.Hosting;
using UmbracoKi.Embedded.Search.Folding;
using UmbracoKi.Embedded.Search.Index;

namespace UmbracoKi.Embedded.Tests.Search;

/// <summary>An index without a host.</summary>
internal sealed class TemporaryIndex : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("umbracoki-search-");
    private int _last = 1000;

    public TemporaryIndex()
    {
        var environment = Substitute.For<IHostEnvironment>();
        environment.ContentRootPath.Returns(_folder.FullName);
        Index = new SearchIndex(new DatabaseFile(Options.Create(new EmbeddedUmbracoOptions { DatabasePath = "site.db" }), environment));
    }

    public SearchIndex Index { get; }

    public string Path => System.IO.Path.Combine(_folder.FullName, "site.db.search");

    /// <returns>The id of the new document.</returns>
    public int Add(string name, string values = "", string culture = "de-de", string parentPath = "-1", bool isPublished = true, bool isTrashed = false)
    {
        var id = ++_last;
        var node = new NodeState(id, Guid.NewGuid(), UmbracoObjectTypes.Document, 1, Guid.Empty, $"{parentPath},{id}", isTrashed, name, "1");
        Index.Write([new SearchEntry(node, [new SearchableVariant(culture, Fold(name), Fold(values), true, isPublished)])], []);
        return id;
    }

    public IReadOnlyList<int> Find(string text, params string[] cultures) => Find(new SearchCriteria { Text = text, Cultures = cultures.Length == 0 ? null : cultures });

    public IReadOnlyList<int> Find(SearchCriteria criteria) => [.. Index.Find(criteria).Select(hit => hit.Id)];

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private static string Fold(string text)
        => string.Join(' ', SearchFolding.Words(text).Select(word => word.Spelled is null ? word.Text : $"{word.Text} {word.Spelled}"));
}
