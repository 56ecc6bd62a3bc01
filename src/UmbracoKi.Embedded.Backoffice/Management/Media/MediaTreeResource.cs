using Umbraco.Cms.Core;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Documents;
using UmbracoKi.Embedded.Backoffice.Management.Security;
using UmbracoKi.Embedded.Backoffice.Management.Trees;

namespace UmbracoKi.Embedded.Backoffice.Management.Media;

/// <summary>The media tree. A user with start nodes sees these and, as headings without access, the way to them.</summary>
internal sealed class MediaTreeResource : IManagementResource
{
    private static readonly string[] Sections =
    [
        Constants.Applications.Content, Constants.Applications.Media, Constants.Applications.Users,
        Constants.Applications.Settings, Constants.Applications.Packages, Constants.Applications.Members,
    ];

    public void Map(RouteGroupBuilder api)
    {
        var tree = api.MapGroup("tree/media").WithTags("Media").RequireSection(Sections);
        tree.MapGet("root", Root);
        tree.MapGet("children", Children);
        tree.MapGet("ancestors", Ancestors);
        tree.MapGet("siblings", Siblings);
        api.MapGet("item/media", (MediaItems media, Guid[] id) => (Answer<MediaItem[]>)media.Find(id)).WithTags("Media");
    }

    private static Answer<Paged<MediaTreeItem>> Root(
        MediaItems media, StartNodes starts, Editor editor, int skip = 0, int take = 100, Guid? dataTypeId = null)
        => Page(media, starts.OfMedia(editor.User, dataTypeId), null, skip, take);

    private static Answer<Paged<MediaTreeItem>> Children(
        MediaItems media, StartNodes starts, Editor editor, Guid? parentId = null, int skip = 0, int take = 100, Guid? dataTypeId = null)
        => Page(media, starts.OfMedia(editor.User, dataTypeId), parentId ?? Guid.Empty, skip, take);

    private static Paged<MediaTreeItem> Page(MediaItems media, StartNodes.Reach reach, Guid? parent, int skip, int take)
    {
        var (total, items) = media.Tree.Children(reach, parent, skip, take);
        return Paged.Of(total, media.ShowInTree(items, reach.IsEverywhere ? null : reach.Opens));
    }

    private static Answer<MediaTreeItem[]> Ancestors(MediaItems media, StartNodes starts, Editor editor, Guid? descendantId = null)
    {
        var reach = starts.OfMedia(editor.User, null);
        var way = media.Tree.Ancestors(descendantId ?? Guid.Empty);
        return media.ShowInTree(way.Where(reach.Shows), reach.IsEverywhere ? null : reach.Opens);
    }

    private static Answer<Subset<MediaTreeItem>> Siblings(
        MediaItems media, StartNodes starts, Editor editor, Guid? target = null, int before = 0, int after = 0, Guid? dataTypeId = null)
    {
        var reach = starts.OfMedia(editor.User, dataTypeId);
        var (totalBefore, totalAfter, items) = media.Tree.Siblings(reach, target ?? Guid.Empty, before, after);
        return new Subset<MediaTreeItem>(totalBefore, totalAfter, media.ShowInTree(items, reach.IsEverywhere ? null : reach.Opens));
    }
}
