using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbracoKi.Embedded.Persistence.ContentData;
using UmbracoKi.Embedded.Persistence.ContentTypes;
using UmbracoKi.Embedded.Persistence.Documents;
using UmbracoKi.Embedded.Persistence.Nodes;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.Relations;

/// <summary>Which nodes refer to which, from Umbraco's relations.</summary>
/// <remarks>A relation's parent refers to its child; one that reads both ways counts in both directions.</remarks>
internal sealed class TrackedReferencesRepository(IScopedDatabase scoped) : ITrackedReferencesRepository
{
    /// <summary>What refers to the item.</summary>
    public IEnumerable<RelationItemModel> GetPagedRelationsForItem(
        Guid key, long skip, long take, bool filterMustBeIsDependency, out long totalRecords)
        => Page(References(filterMustBeIsDependency).Where(r => r.Target.Key == key).Select(r => new Shown { Node = r.Source, Type = r.Type }), skip, take, out totalRecords);

    /// <summary>What refers to anything in the recycle bin.</summary>
    public IEnumerable<RelationItemModel> GetPagedRelationsForRecycleBin(
        Guid objectTypeKey, long skip, long take, bool filterMustBeIsDependency, out long totalRecords)
        => Page(
            References(filterMustBeIsDependency).Where(r => r.Target.Trashed && r.Target.ObjectType == objectTypeKey).Select(r => new Shown { Node = r.Source, Type = r.Type }),
            skip, take, out totalRecords);

    /// <summary>Those of the items that something refers to.</summary>
    public IEnumerable<RelationItemModel> GetPagedItemsWithRelations(
        ISet<Guid> keys, long skip, long take, bool filterMustBeIsDependency, out long totalRecords)
    {
        var targets = keys.ToArray();
        return Page(
            References(filterMustBeIsDependency).Where(r => EF.Parameter(targets).Contains(r.Target.Key)).Select(r => new Shown { Node = r.Target, Type = r.Type }),
            skip, take, out totalRecords);
    }

    /// <summary>Those below the parent that something refers to.</summary>
    public IEnumerable<RelationItemModel> GetPagedDescendantsInReferences(
        Guid parentKey, long skip, long take, bool filterMustBeIsDependency, out long totalRecords)
    {
        var path = scoped.Reading.Set<NodeRow>().Where(n => n.Key == parentKey).Select(n => n.Path).FirstOrDefault();
        if (path is null)
        {
            totalRecords = 0;
            return [];
        }

        var below = path + ",";
        return Page(
            References(filterMustBeIsDependency).Where(r => r.Target.Path.StartsWith(below)).Select(r => new Shown { Node = r.Target, Type = r.Type }),
            skip, take, out totalRecords);
    }

    public Task<PagedModel<Guid>> GetPagedNodeKeysWithDependantReferencesAsync(ISet<Guid> keys, Guid nodeObjectTypeId, long skip, long take)
    {
        var targets = keys.ToArray();
        var found = References(mustBeDependency: true)
            .Where(r => EF.Parameter(targets).Contains(r.Target.Key) && r.Target.ObjectType == nodeObjectTypeId)
            .Select(r => r.Target.Key)
            .Distinct();
        var total = found.LongCount();
        return Task.FromResult(new PagedModel<Guid>(total, [.. found.OrderBy(k => k).Skip((int)skip).Take((int)take)]));
    }

    private IQueryable<Reference> References(bool mustBeDependency)
    {
        var forward =
            from relation in scoped.Reading.Set<RelationRow>()
            join type in scoped.Reading.Set<RelationTypeRow>() on relation.TypeId equals type.Id
            join parent in scoped.Reading.Set<NodeRow>() on relation.ParentId equals parent.Id
            join child in scoped.Reading.Set<NodeRow>() on relation.ChildId equals child.Id
            where !mustBeDependency || type.IsDependency
            select new Reference { Source = parent, Target = child, Type = type };
        var backward =
            from relation in scoped.Reading.Set<RelationRow>()
            join type in scoped.Reading.Set<RelationTypeRow>() on relation.TypeId equals type.Id
            join parent in scoped.Reading.Set<NodeRow>() on relation.ParentId equals parent.Id
            join child in scoped.Reading.Set<NodeRow>() on relation.ChildId equals child.Id
            where type.IsBidirectional && (!mustBeDependency || type.IsDependency)
            select new Reference { Source = child, Target = parent, Type = type };
        return forward.Concat(backward);
    }

    private IReadOnlyList<RelationItemModel> Page(IQueryable<Shown> shown, long skip, long take, out long total)
    {
        var distinct = shown.Select(s => new { NodeId = s.Node.Id, TypeId = s.Type.Id }).Distinct();
        total = distinct.LongCount();
        var database = scoped.Reading;
        var page =
            from pair in distinct
            join node in database.Set<NodeRow>() on pair.NodeId equals node.Id
            join type in database.Set<RelationTypeRow>() on pair.TypeId equals type.Id
            orderby type.Alias, node.Id
            select new
            {
                Node = node,
                Type = type,
                ContentTypeId = database.Set<ContentRow>().Where(c => c.NodeId == node.Id).Select(c => (int?)c.ContentTypeId).FirstOrDefault(),
                Published = database.Set<DocumentRow>().Where(d => d.NodeId == node.Id).Select(d => (bool?)d.Published).FirstOrDefault(),
            };
        var found = page.Skip((int)skip).Take((int)take).ToList();
        var typeIds = found.Select(f => f.ContentTypeId).OfType<int>().Distinct().ToArray();
        var contentTypes = database.Set<ContentTypeRow>()
            .Join(database.Set<NodeRow>(), t => t.NodeId, n => n.Id, (type, node) => new { type.NodeId, type.Alias, type.Icon, node.Key, node.Text })
            .Where(t => EF.Parameter(typeIds).Contains(t.NodeId))
            .ToDictionary(t => t.NodeId);

        return found.ConvertAll(f =>
        {
            var type = f.ContentTypeId is { } id ? contentTypes.GetValueOrDefault(id) : null;
            return new RelationItemModel
            {
                NodeKey = f.Node.Key,
                NodeAlias = f.Node.Text,
                NodeName = f.Node.Text,
                NodeType = ObjectTypes.GetUdiType(f.Node.ObjectType ?? Guid.Empty),
                NodePublished = f.Published,
                ContentTypeKey = type?.Key ?? Guid.Empty,
                ContentTypeAlias = type?.Alias,
                ContentTypeIcon = type?.Icon,
                ContentTypeName = type?.Text,
                RelationTypeName = f.Type.Name,
                RelationTypeIsBidirectional = f.Type.IsBidirectional,
                RelationTypeIsDependency = f.Type.IsDependency,
            };
        });
    }

    private sealed class Reference
    {
        public required NodeRow Source { get; init; }

        public required NodeRow Target { get; init; }

        public required RelationTypeRow Type { get; init; }
    }

    private sealed class Shown
    {
        public required NodeRow Node { get; init; }

        public required RelationTypeRow Type { get; init; }
    }
}
