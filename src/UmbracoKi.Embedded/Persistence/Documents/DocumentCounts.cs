using Umbraco.Cms.Core;
using UmbracoKi.Embedded.Persistence.ContentData;
using UmbracoKi.Embedded.Persistence.ContentTypes;
using UmbracoKi.Embedded.Persistence.Nodes;

namespace UmbracoKi.Embedded.Persistence.Documents;

/// <summary>How many documents there are, in all or of one type.</summary>
internal static class DocumentCounts
{
    /// <param name="contentTypeAlias">Null or empty counts documents of every type.</param>
    public static IQueryable<NodeRow> OfType(UmbracoDbContext database, Guid objectType, string? contentTypeAlias)
    {
        var nodes = database.Set<NodeRow>().Where(n => n.ObjectType == objectType);
        if (string.IsNullOrWhiteSpace(contentTypeAlias))
        {
            return nodes;
        }

        return from node in nodes
               join content in database.Set<ContentRow>() on node.Id equals content.NodeId
               join type in database.Set<ContentTypeRow>() on content.ContentTypeId equals type.NodeId
               where type.Alias == contentTypeAlias
               select node;
    }

    public static IQueryable<NodeRow> Below(this IQueryable<NodeRow> nodes, int parentId)
    {
        var below = parentId == Constants.System.Root ? "-1," : $",{parentId},";
        return nodes.Where(n => n.Path.Contains(below));
    }

    public static IQueryable<NodeRow> Published(this IQueryable<NodeRow> nodes, UmbracoDbContext database)
        => nodes.Where(n => !n.Trashed).Join(
            database.Set<DocumentRow>().Where(d => d.Published), n => n.Id, d => d.NodeId, (node, _) => node);
}
