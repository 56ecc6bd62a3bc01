using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using UmbracoKi.Embedded.Persistence.Nodes;

namespace UmbracoKi.Embedded.Persistence.Entities;

/// <summary>Compares the paths and levels of nodes with their parents', and puts them right if asked to.</summary>
internal static class TreeIntegrity
{
    /// <summary>What is wrong with the nodes of one object type, by node id. A node below a wrong one is judged by where it belongs.</summary>
    /// <param name="fix">True writes the right paths and levels; the database must be open for writing.</param>
    public static Dictionary<int, ContentDataIntegrityReportEntry> Check(UmbracoDbContext database, Guid objectType, bool fix)
    {
        var nodes = database.Set<NodeRow>().Where(n => n.ObjectType == objectType)
            .Select(n => new Place(n.Id, n.ParentId, n.Path, n.Level)).AsEnumerable().ToDictionary(n => n.Id);
        var outside = nodes.Values.Select(n => n.ParentId).Where(id => !nodes.ContainsKey(id)).Distinct().ToArray();
        var right = database.Set<NodeRow>().Where(n => EF.Parameter(outside).Contains(n.Id))
            .Select(n => new Place(n.Id, n.ParentId, n.Path, n.Level)).AsEnumerable().ToDictionary(n => n.Id);

        var issues = new Dictionary<int, ContentDataIntegrityReportEntry>();
        foreach (var node in nodes.Values.OrderBy(n => n.Id))
        {
            if (Belonging(node, nodes, right) is { } place && Issue(node, place) is { } issue)
            {
                issues[node.Id] = new ContentDataIntegrityReportEntry(issue) { Fixed = fix };
                if (fix)
                {
                    database.Set<NodeRow>().Where(n => n.Id == node.Id).ExecuteUpdate(set => set
                        .SetProperty(n => n.Path, place.Path)
                        .SetProperty(n => n.Level, place.Level));
                }
            }
        }

        return issues;
    }

    /// <returns>Null for a node that is its own ancestor; no path leads to it.</returns>
    private static Place? Belonging(Place node, Dictionary<int, Place> nodes, Dictionary<int, Place> right)
    {
        var upwards = new Stack<Place>();
        var above = node;
        while (!right.ContainsKey(above.Id))
        {
            if (upwards.Count > nodes.Count)
            {
                return null;
            }

            upwards.Push(above);
            if (right.ContainsKey(above.ParentId))
            {
                break;
            }

            above = nodes[above.ParentId];
        }

        foreach (var next in upwards)
        {
            var parent = right[next.ParentId];
            right[next.Id] = next with { Path = $"{parent.Path},{next.Id}", Level = parent.Level + 1 };
        }

        return right[node.Id];
    }

    private static ContentDataIntegrityReport.IssueType? Issue(Place node, Place right)
    {
        if (node.Path == right.Path)
        {
            return node.Level == right.Level ? null : ContentDataIntegrityReport.IssueType.InvalidPathLevelMismatch;
        }

        var ids = node.Path.Split(',', StringSplitOptions.RemoveEmptyEntries);
        var rightIds = right.Path.Split(',');
        return ids.Length == 0 ? ContentDataIntegrityReport.IssueType.InvalidPathEmpty
            : ids[^1] != rightIds[^1] ? ContentDataIntegrityReport.IssueType.InvalidPathById
            : ids.Length < 2 || ids[^2] != rightIds[^2] ? ContentDataIntegrityReport.IssueType.InvalidPathByParentId
            : ContentDataIntegrityReport.IssueType.InvalidPathAndLevelByParentId;
    }

    private sealed record Place(int Id, int ParentId, string Path, int Level);
}
