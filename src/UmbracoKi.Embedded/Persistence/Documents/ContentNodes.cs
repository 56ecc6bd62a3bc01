using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using UmbracoKi.Embedded.Persistence.Nodes;

namespace UmbracoKi.Embedded.Persistence.Documents;

/// <summary>Writes the node of a document or medium.</summary>
internal sealed class ContentNodes(Guid objectType)
{
    private readonly DocumentPlacement _placement = new(objectType);

    // Umbraco's entities say 0 for a user that is gone; the column says null.
    public static int? UserId(int id) => id == 0 ? null : id;

    /// <summary>Places a new entity below its parent and gives it its id, a reserved one if there is one for its key.</summary>
    public void Insert(UmbracoDbContext database, IContentBase content)
    {
        var parent = _placement.Parent(database, content.ParentId);
        content.Level = parent.Level + 1;
        content.SortOrder = _placement.SortOrder(database, content);
        content.Path = parent.Path;

        var reserved = database.Set<NodeRow>()
            .Where(n => n.Key == content.Key && n.ObjectType == Constants.ObjectTypes.IdReservation)
            .Select(n => (int?)n.Id)
            .FirstOrDefault();
        if (reserved is null)
        {
            var node = Row(content);
            database.Add(node);
            database.SaveChanges();
            content.Id = node.Id;
        }
        else
        {
            content.Id = reserved.Value;
        }

        content.Path = $"{parent.Path},{content.Id}";
        Update(database, content);
    }

    /// <exception cref="InvalidOperationException">The entity's path does not lead from the root to it.</exception>
    public void Update(UmbracoDbContext database, IContentBase content)
    {
        if (!content.Path.EndsWith($",{content.Id}", StringComparison.Ordinal) || !content.Path.StartsWith("-1,", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"The path '{content.Path}' does not lead from the root to {content.Id}.");
        }

        database.Update(Row(content));
        database.SaveChanges();
    }

    private NodeRow Row(IContentBase content) => new()
    {
        Id = content.Id,
        Key = content.Key,
        ParentId = content.ParentId,
        Level = content.Level,
        Path = content.Path,
        SortOrder = content.SortOrder,
        Trashed = content.Trashed,
        UserId = UserId(content.CreatorId),
        Text = content.Name,
        ObjectType = objectType,
        CreateDate = content.CreateDate,
    };
}
