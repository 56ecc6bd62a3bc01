using Umbraco.Cms.Core;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Security;
using UmbracoKi.Embedded.Backoffice.Management.Trees;

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
        var (total, items) = documents.Tree.Children(reach, parent, skip, take);
        return Paged.Of(total, documents.ShowInTree(items, reach.IsEverywhere ? null : reach.Opens));
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
        var (totalBefore, totalAfter, items) = documents.Tree.Siblings(reach, target ?? Guid.Empty, before, after);
        return new Subset<DocumentTreeItem>(totalBefore, totalAfter, documents.ShowInTree(items, reach.IsEverywhere ? null : reach.Opens));
    }

    private static Answer<DocumentItem[]> Items(DocumentItems documents, Guid[] id)
    {
        var found = documents.Find(id.Distinct().ToArray());
        return id.Distinct().Where(found.ContainsKey).Select(key => found[key]).ToArray();
    }
}
