using Umbraco.Cms.Core.Models;
using UmbracoKi.Embedded.Persistence.Querying;

namespace UmbracoKi.Embedded.Persistence.ContentTypes;

/// <summary>What conditions on content types and their properties mean in rows.</summary>
internal static class ContentTypeMembers
{
    public static readonly RowMap<PropertyType, PropertyTypeRow> OfProperty = new RowMap<PropertyType, PropertyTypeRow>()
        .Map(nameof(PropertyType.Id), p => p.Id)
        .Map(nameof(PropertyType.Key), p => p.Key)
        .Map(nameof(PropertyType.Alias), p => p.Alias)
        .Map(nameof(PropertyType.Name), p => p.Name)
        .Map(nameof(PropertyType.DataTypeId), p => p.DataTypeId)
        .Map(nameof(PropertyType.Mandatory), p => p.Mandatory);

    public static RowMap<TEntity, ContentTypeNode> OfType<TEntity>()
        where TEntity : IContentTypeComposition
        => new RowMap<TEntity, ContentTypeNode>()
            .Map(nameof(IContentTypeComposition.Id), t => t.Node.Id)
            .Map(nameof(IContentTypeComposition.Key), t => t.Node.Key)
            .Map(nameof(IContentTypeComposition.Name), t => t.Node.Text)
            .Map(nameof(IContentTypeComposition.ParentId), t => t.Node.ParentId)
            .Map(nameof(IContentTypeComposition.Path), t => t.Node.Path)
            .Map(nameof(IContentTypeComposition.Level), t => t.Node.Level)
            .Map(nameof(IContentTypeComposition.SortOrder), t => t.Node.SortOrder)
            .Map(nameof(IContentTypeComposition.Trashed), t => t.Node.Trashed)
            .Map(nameof(IContentTypeComposition.Alias), t => t.Type.Alias)
            .Map(nameof(IContentTypeComposition.Icon), t => t.Type.Icon)
            .Map(nameof(IContentTypeComposition.IsElement), t => t.Type.IsElement)
            .Map(nameof(IContentTypeComposition.AllowedAsRoot), t => t.Type.AllowAtRoot)
            .Map(nameof(IContentTypeComposition.ListView), t => t.Type.ListView);
}
