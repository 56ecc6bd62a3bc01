using Umbraco.Cms.Core;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Security;

namespace UmbracoKi.Embedded.Backoffice.Management.Documents;

/// <summary>The content tree. A user with start nodes sees these and, as headings without access, the way to them.</summary>
internal sealed class DocumentTreeResource : IManagementResource
{
    private static readonly string[] Sections =
    [
        Constants.Applications.Content, Constants.Applications.Media, Constants.Applications.Users,
        Constants.Applications.Settings, Constants.Applications.Packages, Constants.Applications.Members,
    ];

    public void Map(RouteGroupBuilder api)
    {
        var tree = api.MapGroup("tree/document").WithTags("Document").RequireSection(Sections);
        tree.MapGet("root", Root);
        tree.MapGet("children", Children);
        tree.MapGet("ancestors", Ancestors);
        tree.MapGet("siblings", Siblings);
        api.MapGet("item/document", Items).WithTags("Document");
    }

    private static Answer<Paged<DocumentTreeItem>> Root(
        DocumentItems documents, StartNodes starts, Editor editor, int skip = 0, int take = 100, Guid? dataTypeId = null)
        => Page(documents, starts.Of(editor.User, dataTypeId), null, skip, take);

    private static Answer<Paged<DocumentTreeItem>> Children(
        DocumentItems documents, StartNodes starts, Editor editor, Guid? parentId = null, int skip = 0, int take = 100, Guid? dataTypeId = null)
        => Page(documents, starts.Of(editor.User, dataTypeId), parentId ?? Guid.Empty, skip, take);

    private static Paged<DocumentTreeItem> Page(DocumentItems documents, StartNodes.Reach reach, Guid? parent, int skip, int take)
    {
        if (reach.IsEverywhere)
        {
            var (total, items) = documents.Tree.Children(parent, skip, take);
            return Paged.Of(total, documents.ShowInTree(items));
        }

        var seen = documents.Tree.Children(parent, 0, int.MaxValue).Items.Where(reach.Shows).ToList();
        return Paged.Of(seen.Count, documents.ShowInTree([.. seen.Skip(skip).Take(take)], reach.Opens));
    }

    private static Answer<DocumentTreeItem[]> Ancestors(DocumentItems documents, StartNodes starts, Editor editor, Guid? descendantId = null)
    {
        var reach = starts.Of(editor.User, null);
        var way = documents.Tree.Ancestors(descendantId ?? Guid.Empty);
        return documents.ShowInTree([.. way.Where(reach.Shows)], reach.IsEverywhere ? null : reach.Opens);
    }

    private static Answer<Subset<DocumentTreeItem>> Siblings(
        DocumentItems documents, StartNodes starts, Editor editor, Guid? target = null, int before = 0, int after = 0, Guid? dataTypeId = null)
    {
        var reach = starts.Of(editor.User, dataTypeId);
        if (documents.Tree.Find(target ?? Guid.Empty) is not { } entity)
        {
            return new Subset<DocumentTreeItem>(0, 0, []);
        }

        if (reach.IsEverywhere)
        {
            var (totalBefore, totalAfter, items) = documents.Tree.Siblings(entity.Key, before, after);
            return new Subset<DocumentTreeItem>(totalBefore, totalAfter, documents.ShowInTree(items));
        }

        var seen = documents.Tree.Children(documents.Tree.ParentOf(entity)?.Id, 0, int.MaxValue).Items.Where(reach.Shows).ToList();
        var at = seen.FindIndex(item => item.Key == entity.Key);
        if (at < 0)
        {
            return new Subset<DocumentTreeItem>(0, 0, []);
        }

        var (from, to) = (Math.Max(0, at - before), Math.Min(seen.Count, at + after + 1));
        return new Subset<DocumentTreeItem>(from, seen.Count - to, documents.ShowInTree(seen[from..to], reach.Opens));
    }

    private static Answer<DocumentItem[]> Items(DocumentItems documents, Guid[] id)
    {
        var found = documents.Find(id.Distinct().ToArray());
        return id.Distinct().Where(found.ContainsKey).Select(key => found[key]).ToArray();
    }
}
