using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;
using UmbracoKi.Embedded.Backoffice.Management.ContentTypes;
using UmbracoKi.Embedded.Backoffice.Management.Security;
using UmbracoKi.Embedded.Backoffice.Management.Trees;

namespace UmbracoKi.Embedded.Backoffice.Management.MediaTypes;

/// <summary>Media types and their folders.</summary>
internal sealed class MediaTypeTreeResource : IManagementResource
{
    public void Map(RouteGroupBuilder api)
    {
        var tree = api.MapGroup("tree/media-type").WithTags("Media Type").RequireSection(Constants.Applications.Settings, Constants.Applications.Media);
        new ContentTypeTree<IMediaTypeService, IMediaType, MediaTypeTreeItem>([UmbracoObjectTypes.MediaType, UmbracoObjectTypes.MediaTypeContainer], Show).Map(tree);
    }

    private static MediaTypeTreeItem Show(EntityTree tree, IEntitySlim item, IMediaType? type) => new()
    {
        Id = item.Key,
        Parent = tree.ParentOf(item),
        Name = item.Name ?? string.Empty,
        HasChildren = item.HasChildren,
        IsFolder = tree.IsFolder(item),
        Icon = type?.Icon ?? string.Empty,
        IsDeletable = type is not null && !type.IsSystemMediaType(),
    };
}
