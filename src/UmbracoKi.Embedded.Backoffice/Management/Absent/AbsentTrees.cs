using Umbraco.Cms.Core;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Security;
using UmbracoKi.Embedded.Backoffice.Management.Trees;

namespace UmbracoKi.Embedded.Backoffice.Management.Absent;

/// <summary>Trees of what a headless host without members cannot have, so they are empty. The client asks for them in its settings.</summary>
internal sealed class AbsentTrees : IManagementResource
{
    public void Map(RouteGroupBuilder api)
    {
        MapAll<NamedTreeItem>(api, "template", "Template");
        MapAll<FileTreeItem>(api, "partial-view", "Partial View");
        MapAll<FileTreeItem>(api, "script", "Script");
        MapAll<FileTreeItem>(api, "stylesheet", "Stylesheet");

        var members = api.MapGroup("tree").RequireSection(Constants.Applications.Settings, Constants.Applications.Members);
        members.MapGet("member-type/root", Nothing<NamedTreeItem>).WithTags("Member Type");
        members.MapGet("member-type/siblings", NoSiblings<NamedTreeItem>).WithTags("Member Type");
        members.MapGet("member-group/root", Nothing<NamedTreeItem>).WithTags("Member Group");
    }

    private static void MapAll<T>(RouteGroupBuilder api, string path, string tag)
    {
        var tree = api.MapGroup($"tree/{path}").WithTags(tag).RequireSection(Constants.Applications.Settings);
        tree.MapGet("root", Nothing<T>);
        tree.MapGet("children", Nothing<T>);
        tree.MapGet("ancestors", () => (Answer<T[]>)Array.Empty<T>());
        tree.MapGet("siblings", NoSiblings<T>);
    }

    private static Answer<Paged<T>> Nothing<T>() => Paged.Of(0, Array.Empty<T>());

    private static Answer<Subset<T>> NoSiblings<T>() => new Subset<T>(0, 0, []);

    private sealed record FileTreeItem(string Name, string Path, FileFolder? Parent, bool IsFolder, bool HasChildren);

    private sealed record FileFolder(string Path);
}
