using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbracoKi.Embedded.Persistence.ContentData;
using UmbracoKi.Embedded.Persistence.Nodes;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.Navigation;

/// <summary>The trees of documents and of media, parents before children and siblings in order.</summary>
internal sealed class NavigationRepository(IScopedDatabase scoped) : INavigationRepository
{
    public IEnumerable<INavigationModel> GetContentNodesByObjectType(Guid objectTypeKey)
        => Read(Nodes(objectTypeKey).Where(n => !n.Trashed));

    public IEnumerable<INavigationModel> GetTrashedContentNodesByObjectType(Guid objectTypeKey)
        => Read(Nodes(objectTypeKey).Where(n => n.Trashed));

    /// <summary>The node and those above it, from the top; empty if there is no such node.</summary>
    public IEnumerable<INavigationModel> GetContentNodeWithAncestors(Guid key, Guid objectTypeKey)
    {
        var path = Nodes(objectTypeKey).Where(n => n.Key == key).Select(n => n.Path).FirstOrDefault();
        if (path is null)
        {
            return [];
        }

        var ids = path.Split(',').Select(int.Parse).ToArray();
        return Read(Nodes(objectTypeKey).Where(n => EF.Parameter(ids).Contains(n.Id)));
    }

    private IQueryable<NodeRow> Nodes(Guid objectType) => scoped.Reading.Set<NodeRow>().Where(n => n.ObjectType == objectType);

    private IEnumerable<INavigationModel> Read(IQueryable<NodeRow> nodes)
    {
        var found =
            from node in nodes
            join content in scoped.Reading.Set<ContentRow>() on node.Id equals content.NodeId
            join type in scoped.Reading.Set<NodeRow>() on content.ContentTypeId equals type.Id
            orderby node.Level, node.ParentId, node.SortOrder, node.Id
            select new NavigationNode
            {
                Id = node.Id,
                Key = node.Key,
                ContentTypeKey = type.Key,
                ParentId = node.ParentId,
                SortOrder = node.SortOrder,
                Trashed = node.Trashed,
            };
        return [.. found];
    }
}
