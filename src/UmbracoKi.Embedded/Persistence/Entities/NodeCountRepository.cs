using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbracoKi.Embedded.Persistence.ContentData;
using UmbracoKi.Embedded.Persistence.ContentTypes;
using UmbracoKi.Embedded.Persistence.Nodes;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.Entities;

/// <summary>How many nodes there are, the recycle bins aside.</summary>
internal sealed class NodeCountRepository(IScopedDatabase scoped) : INodeCountRepository
{
    public int GetNodeCount(Guid nodeType) => scoped.Reading.Set<NodeRow>().Count(n => n.ObjectType == nodeType && !n.Trashed);

    /// <summary>Media that are not folders.</summary>
    public int GetMediaCount()
    {
        var files =
            from node in scoped.Reading.Set<NodeRow>()
            join content in scoped.Reading.Set<ContentRow>() on node.Id equals content.NodeId
            join type in scoped.Reading.Set<ContentTypeRow>() on content.ContentTypeId equals type.NodeId
            where node.ObjectType == Constants.ObjectTypes.Media && !node.Trashed && type.Alias != Constants.Conventions.MediaTypes.Folder
            select node.Id;
        return files.Count();
    }
}
