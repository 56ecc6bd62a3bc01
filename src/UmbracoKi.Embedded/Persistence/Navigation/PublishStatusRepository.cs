using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;
using UmbracoKi.Embedded.Persistence.ContentData;
using UmbracoKi.Embedded.Persistence.ContentTypes;
using UmbracoKi.Embedded.Persistence.Documents;
using UmbracoKi.Embedded.Persistence.Languages;
using UmbracoKi.Embedded.Persistence.Nodes;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.Navigation;

/// <summary>In which cultures documents are published. One that does not vary is published in every language of the site.</summary>
internal sealed class PublishStatusRepository(IScopedDatabase scoped, ILanguageRepository languages) : IPublishStatusRepository
{
    public Task<IDictionary<Guid, ISet<string>>> GetAllPublishStatusAsync(CancellationToken cancellationToken) => Task.FromResult(Read(Documents()));

    public Task<ISet<string>> GetPublishStatusAsync(Guid documentKey, CancellationToken cancellationToken)
    {
        var status = Read(Documents().Where(n => n.Key == documentKey));
        return Task.FromResult(status.TryGetValue(documentKey, out var cultures) ? cultures : NoCulture());
    }

    public Task<IDictionary<Guid, ISet<string>>> GetDescendantsOrSelfPublishStatusAsync(Guid rootDocumentKey, CancellationToken cancellationToken)
    {
        var path = Documents().Where(n => n.Key == rootDocumentKey).Select(n => n.Path).FirstOrDefault();
        if (path is null)
        {
            return Task.FromResult<IDictionary<Guid, ISet<string>>>(new Dictionary<Guid, ISet<string>>());
        }

        var below = path + ",";
        return Task.FromResult(Read(Documents().Where(n => n.Key == rootDocumentKey || n.Path.StartsWith(below))));
    }

    private IQueryable<NodeRow> Documents() => scoped.Reading.Set<NodeRow>().Where(n => n.ObjectType == Constants.ObjectTypes.Document);

    private IDictionary<Guid, ISet<string>> Read(IQueryable<NodeRow> nodes)
    {
        var codes = LanguageCodes.Read(languages);
        var status = new Dictionary<Guid, ISet<string>>();
        var states =
            from node in nodes
            join document in scoped.Reading.Set<DocumentRow>() on node.Id equals document.NodeId
            join content in scoped.Reading.Set<ContentRow>() on node.Id equals content.NodeId
            join type in scoped.Reading.Set<ContentTypeRow>() on content.ContentTypeId equals type.NodeId
            select new { node.Key, document.Published, type.Variations };
        foreach (var state in states)
        {
            var isPublishedEverywhere = state.Published && !((ContentVariation)state.Variations).VariesByCulture();
            status[state.Key] = isPublishedEverywhere ? codes.All.ToHashSet(StringComparer.InvariantCultureIgnoreCase) : NoCulture();
        }

        var published =
            from node in nodes
            join document in scoped.Reading.Set<DocumentRow>() on node.Id equals document.NodeId
            join content in scoped.Reading.Set<ContentRow>() on node.Id equals content.NodeId
            join type in scoped.Reading.Set<ContentTypeRow>() on content.ContentTypeId equals type.NodeId
            join variation in scoped.Reading.Set<DocumentCultureVariationRow>() on node.Id equals variation.NodeId
            where document.Published && variation.Published && (type.Variations & (byte)ContentVariation.Culture) != 0
            select new { node.Key, variation.LanguageId };
        foreach (var culture in published)
        {
            status[culture.Key].Add(codes.Iso(culture.LanguageId)!);
        }

        return status;
    }

    private static ISet<string> NoCulture() => new HashSet<string>(StringComparer.InvariantCultureIgnoreCase);
}
