using System.Globalization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Problems;
using UmbracoKi.Embedded.Backoffice.Management.Security;
using UmbracoKi.Embedded.Search;

namespace UmbracoKi.Embedded.Backoffice.Management.Search;

/// <summary>The full-text index, as the one index and the one searcher of this host. Needs the settings section.</summary>
internal sealed class SearchResource : IManagementResource
{
    private const string Name = "DocumentsAndMedia";

    // Names and values.
    private const int Fields = 2;

    private static readonly Problem NoIndex = new("Index Not Found", StatusCodes.Status404NotFound, Detail: $"There is one index here, {Name}.");

    public void Map(RouteGroupBuilder api)
    {
        var indexer = api.MapGroup("indexer").WithTags("Indexer").RequireSection(Constants.Applications.Settings);
        indexer.MapGet("", (ISearchMaintenance search, int skip = 0, int take = 100) => (Answer<Paged<IndexResponse>>)Paged.Of([Name], skip, take, _ => Show(search)));
        indexer.MapGet("{indexName}", (string indexName, ISearchMaintenance search) => IsOurs(indexName) ? (Answer<IndexResponse>)Show(search) : NoIndex);
        indexer.MapPost("{indexName}/rebuild", Rebuild);

        var searcher = api.MapGroup("searcher").WithTags("Searcher").RequireSection(Constants.Applications.Settings);
        searcher.MapGet("", (int skip = 0, int take = 100) => (Answer<Paged<SearcherResponse>>)Paged.Of([Name], skip, take, name => new SearcherResponse(name)));
        searcher.MapGet("{searcherName}/query", FindAsync);
    }

    private static bool IsOurs(string name) => name.Equals(Name, StringComparison.OrdinalIgnoreCase);

    private static IndexResponse Show(ISearchMaintenance search)
    {
        var state = search.Read();
        return new IndexResponse(
            Name, new IndexHealth(state.IsComplete ? "Healthy" : "Rebuilding", null), CanRebuild: true, Name, state.Items, Fields,
            new Dictionary<string, object> { ["Engine"] = "SQLite FTS5", ["File"] = state.Path, ["Bytes"] = state.Bytes });
    }

    private static Answer Rebuild(string indexName, ISearchMaintenance search)
    {
        if (!IsOurs(indexName))
        {
            return NoIndex;
        }

        search.Rebuild();
        return Answer.Done;
    }

    private static async Task<Answer<Paged<SearchHitResponse>>> FindAsync(
        string searcherName, IIndexedEntitySearchService search, string? term = null, int skip = 0, int take = 100)
    {
        if (!IsOurs(searcherName))
        {
            return NoIndex with { Title = "Searcher Not Found" };
        }

        if (string.IsNullOrWhiteSpace(term))
        {
            return Paged.Of(0, Array.Empty<SearchHitResponse>());
        }

        // Documents before media: the two are ranked apart.
        var documents = await RankedAsync(search, UmbracoObjectTypes.Document, term, skip, take);
        var shown = documents.Items.Count();
        var media = await RankedAsync(search, UmbracoObjectTypes.Media, term, (int)Math.Max(0, skip - documents.Total), take - shown);
        return Paged.Of(
            documents.Total + media.Total,
            documents.Items.Concat(media.Items).Take(take).Select((item, position) => Show(item, skip + position)));
    }

    private static Task<PagedModel<IEntitySlim>> RankedAsync(IIndexedEntitySearchService search, UmbracoObjectTypes kind, string term, int skip, int take)
        => search.SearchAsync(kind, term, null, null, trashed: null, culture: null, skip, take);

    private static SearchHitResponse Show(IEntitySlim item, int position)
    {
        var isDocument = item.NodeObjectType == Constants.ObjectTypes.Document;
        SearchHitField[] fields =
        [
            new("nodeName", [item.Name ?? string.Empty]),
            new("__Key", [item.Key.ToString()]),
            new("__IndexType", [isDocument ? "content" : "media"]),
            new("__NodeTypeAlias", [(item as IContentEntitySlim)?.ContentTypeAlias ?? string.Empty]),
            new("__Path", [item.Path]),
            new("trashed", [item.Trashed ? "y" : "n"]),
        ];
        return new SearchHitResponse(item.Id.ToString(CultureInfo.InvariantCulture), 1f / (1 + position), fields.Length, fields);
    }
}
