using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;
using UmbracoKi.Embedded.Persistence.Nodes;

namespace UmbracoKi.Embedded.Persistence.Documents;

/// <summary>Where a document or medium sits in the tree: parent, path, level and place among its siblings.</summary>
internal sealed class DocumentPlacement(Guid objectType)
{
    public NodeRow Parent(UmbracoDbContext database, int parentId)
        => database.Set<NodeRow>().FirstOrDefault(n => n.Id == parentId)
            ?? throw new InvalidOperationException($"The parent {parentId} of the document does not exist.");

    /// <summary>The document's own place if it asks for one that is free, else the last.</summary>
    public int SortOrder(UmbracoDbContext database, IContentBase content)
    {
        var isUnset = content is { HasIdentity: false, SortOrder: 0 } && !content.IsPropertyDirty(nameof(content.SortOrder));
        var isTaken = isUnset || Siblings(database, content.ParentId).Any(n => n.SortOrder == content.SortOrder);
        return isTaken ? Last(database, content.ParentId) : content.SortOrder;
    }

    /// <summary>Moves the document itself. Those below it follow one by one: Umbraco saves each with its new path and level.</summary>
    public void MoveToParent(UmbracoDbContext database, IContentBase content)
    {
        var parent = Parent(database, content.ParentId);
        content.Path = $"{parent.Path},{content.Id}";
        content.Level = parent.Level + 1;
        content.SortOrder = Last(database, content.ParentId);
    }

    private int Last(UmbracoDbContext database, int parentId)
        => (Siblings(database, parentId).Max(n => (int?)n.SortOrder) ?? -1) + 1;

    private IQueryable<NodeRow> Siblings(UmbracoDbContext database, int parentId)
        => database.Set<NodeRow>().Where(n => n.ParentId == parentId && n.ObjectType == objectType);
}
