using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.DynamicRoot.QuerySteps;
using UmbracoKi.Embedded.Persistence.ContentData;
using UmbracoKi.Embedded.Persistence.Nodes;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.Entities;

/// <summary>Where a picker's tree begins when its data type says so by a query: up or down from the document being edited.</summary>
internal sealed class DynamicRootRepository(IScopedDatabase scoped) : IDynamicRootRepository
{
    public Task<Guid?> NearestAncestorOrSelfAsync(IEnumerable<Guid> origins, DynamicRootQueryStep queryStep)
        => Task.FromResult(Upwards(origins, queryStep).OrderByDescending(n => n.Level).Select(n => (Guid?)n.Key).FirstOrDefault());

    public Task<Guid?> FurthestAncestorOrSelfAsync(IEnumerable<Guid> origins, DynamicRootQueryStep queryStep)
        => Task.FromResult(Upwards(origins, queryStep).OrderBy(n => n.Level).Select(n => (Guid?)n.Key).FirstOrDefault());

    public Task<ICollection<Guid>> NearestDescendantOrSelfAsync(ICollection<Guid> origins, DynamicRootQueryStep queryStep)
    {
        var found = Downwards(origins, queryStep);
        return AtLevel(found, found.Min(n => (int?)n.Level));
    }

    public Task<ICollection<Guid>> FurthestDescendantOrSelfAsync(ICollection<Guid> origins, DynamicRootQueryStep queryStep)
    {
        var found = Downwards(origins, queryStep);
        return AtLevel(found, found.Max(n => (int?)n.Level));
    }

    private static Task<ICollection<Guid>> AtLevel(IQueryable<NodeRow> nodes, int? level)
        => Task.FromResult<ICollection<Guid>>(
            level is null ? [] : [.. nodes.Where(n => n.Level == level).OrderBy(n => n.ParentId).ThenBy(n => n.SortOrder).ThenBy(n => n.Id).Select(n => n.Key)]);

    private IQueryable<NodeRow> Upwards(IEnumerable<Guid> origins, DynamicRootQueryStep step)
    {
        var ids = Paths(origins).SelectMany(path => path.Split(',')).Select(int.Parse).Distinct().ToArray();
        return OfTypes(step).Where(n => EF.Parameter(ids).Contains(n.Id));
    }

    private IQueryable<NodeRow> Downwards(IEnumerable<Guid> origins, DynamicRootQueryStep step)
    {
        var keys = origins.ToArray();
        var starts = scoped.Reading.Set<NodeRow>().Where(n => EF.Parameter(keys).Contains(n.Key)).Select(n => n.Path);
        return OfTypes(step).Where(n => starts.Any(path => n.Path == path || n.Path.StartsWith(path + ",")));
    }

    private string[] Paths(IEnumerable<Guid> origins)
    {
        var keys = origins.ToArray();
        return [.. scoped.Reading.Set<NodeRow>().Where(n => EF.Parameter(keys).Contains(n.Key)).Select(n => n.Path)];
    }

    /// <summary>The nodes with content, of the types the step names if it names any.</summary>
    private IQueryable<NodeRow> OfTypes(DynamicRootQueryStep step)
    {
        var nodes = scoped.Reading.Set<NodeRow>();
        var contents = nodes.Join(scoped.Reading.Set<ContentRow>(), n => n.Id, c => c.NodeId, (node, content) => new { Node = node, content.ContentTypeId });
        var types = step.AnyOfDocTypeKeys.ToArray();
        return types.Length == 0
            ? contents.Select(c => c.Node)
            : contents.Where(c => nodes.Any(t => t.Id == c.ContentTypeId && EF.Parameter(types).Contains(t.Key))).Select(c => c.Node);
    }
}
