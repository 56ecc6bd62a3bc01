using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;
using UmbracoKi.Embedded.Persistence.ContentData;
using UmbracoKi.Embedded.Persistence.ContentTypes;
using UmbracoKi.Embedded.Persistence.Documents;
using UmbracoKi.Embedded.Persistence.Languages;
using UmbracoKi.Embedded.Persistence.Media;
using UmbracoKi.Embedded.Persistence.Nodes;

namespace UmbracoKi.Embedded.Persistence.Entities;

/// <summary>Turns nodes into Umbraco's slim entities: at most three queries however many there are.</summary>
internal sealed class EntityReader(ILanguageRepository languages)
{
    /// <param name="childTypes">Only nodes of these object types count as children; empty means all do.</param>
    public IReadOnlyList<EntitySlim> Read(UmbracoDbContext database, IQueryable<NodeRow> nodes, IReadOnlyCollection<Guid> childTypes)
    {
        var children = database.Set<NodeRow>();
        var types = childTypes.Select(t => (Guid?)t).ToArray();
        var found = (types.Length == 0
            ? nodes.Select(n => new { Node = n, HasChildren = children.Any(c => c.ParentId == n.Id && c.Id != n.Id) })
            : nodes.Select(n => new { Node = n, HasChildren = children.Any(c => c.ParentId == n.Id && EF.Parameter(types).Contains(c.ObjectType)) }))
            .ToList();

        var contentIds = found.Where(f => IsContent(f.Node.ObjectType)).Select(f => f.Node.Id).ToArray();
        var contents = contentIds.Length == 0 ? [] : Contents(database, contentIds).ToDictionary(c => c.NodeId);
        var entities = found.ConvertAll(f => Build(f.Node, f.HasChildren, contents.GetValueOrDefault(f.Node.Id)));
        SetCultures(database, entities.OfType<DocumentEntitySlim>().Where(d => d.Variations.VariesByCulture()).ToDictionary(d => d.Id));
        return entities;
    }

    private static bool IsContent(Guid? objectType) => IsDocument(objectType)
        || objectType == Constants.ObjectTypes.Media || objectType == Constants.ObjectTypes.Member;

    private static bool IsDocument(Guid? objectType)
        => objectType == Constants.ObjectTypes.Document || objectType == Constants.ObjectTypes.DocumentBlueprint;

    private static IQueryable<ContentInfo> Contents(UmbracoDbContext database, int[] ids)
        => from content in database.Set<ContentRow>()
           join version in database.Set<ContentVersionRow>() on content.NodeId equals version.NodeId
           join type in database.Set<ContentTypeRow>() on content.ContentTypeId equals type.NodeId
           join typeNode in database.Set<NodeRow>() on content.ContentTypeId equals typeNode.Id
           where EF.Parameter(ids).Contains(content.NodeId) && version.Current
           select new ContentInfo
           {
               NodeId = content.NodeId,
               VersionDate = version.VersionDate,
               TypeKey = typeNode.Key,
               TypeAlias = type.Alias,
               Icon = type.Icon,
               Thumbnail = type.Thumbnail,
               ListView = type.ListView,
               Variations = type.Variations,
               Published = database.Set<DocumentRow>().Any(d => d.NodeId == content.NodeId && d.Published),
               Edited = database.Set<DocumentRow>().Any(d => d.NodeId == content.NodeId && d.Edited),
               MediaPath = database.Set<MediaVersionRow>().Where(m => m.Id == version.Id).Select(m => m.Path).FirstOrDefault(),
           };

    private static EntitySlim Build(NodeRow node, bool hasChildren, ContentInfo? content)
    {
        var entity = content is null ? new EntitySlim() : BuildContent(node, content);
        entity.Id = node.Id;
        entity.Key = node.Key;
        entity.ParentId = node.ParentId;
        entity.Level = node.Level;
        entity.Path = node.Path;
        entity.SortOrder = node.SortOrder;
        entity.Trashed = node.Trashed;
        entity.CreatorId = node.UserId ?? 0;
        entity.Name = node.Text;
        entity.NodeObjectType = node.ObjectType ?? Guid.Empty;
        entity.CreateDate = node.CreateDate;
        entity.UpdateDate = content?.VersionDate ?? node.CreateDate;
        entity.HasChildren = hasChildren;
        return entity;
    }

    private static ContentEntitySlim BuildContent(NodeRow node, ContentInfo content)
    {
        ContentEntitySlim entity = IsDocument(node.ObjectType)
            ? new DocumentEntitySlim { Published = content.Published, Edited = content.Edited, Variations = (ContentVariation)content.Variations }
            : node.ObjectType == Constants.ObjectTypes.Media ? new MediaEntitySlim { MediaPath = content.MediaPath } : new MemberEntitySlim();
        entity.ContentTypeKey = content.TypeKey;
        entity.ContentTypeAlias = content.TypeAlias ?? string.Empty;
        entity.ContentTypeIcon = content.Icon;
        entity.ContentTypeThumbnail = content.Thumbnail;
        entity.ListViewKey = content.ListView;
        entity.IsContainer = content.ListView is not null;
        return entity;
    }

    private void SetCultures(UmbracoDbContext database, Dictionary<int, DocumentEntitySlim> documents)
    {
        if (documents.Count == 0)
        {
            return;
        }

        var codes = LanguageCodes.Read(languages);
        var ids = documents.Keys.ToArray();
        var variations = database.Set<DocumentCultureVariationRow>()
            .Where(v => EF.Parameter(ids).Contains(v.NodeId))
            .OrderBy(v => v.LanguageId)
            .AsEnumerable()
            .ToLookup(v => v.NodeId);
        foreach (var (id, document) in documents)
        {
            var own = variations[id].ToArray();
            document.CultureNames = own.Where(v => v.Available).ToDictionary(v => codes.Iso(v.LanguageId)!, v => v.Name ?? string.Empty);
            document.PublishedCultures = [.. own.Where(v => v.Published).Select(v => codes.Iso(v.LanguageId)!)];
            document.EditedCultures = [.. own.Where(v => v.Available && v.Edited).Select(v => codes.Iso(v.LanguageId)!)];
        }
    }

    private sealed class ContentInfo
    {
        public int NodeId { get; init; }

        public DateTime VersionDate { get; init; }

        public Guid TypeKey { get; init; }

        public string? TypeAlias { get; init; }

        public string? Icon { get; init; }

        public string? Thumbnail { get; init; }

        public Guid? ListView { get; init; }

        public byte Variations { get; init; }

        public bool Published { get; init; }

        public bool Edited { get; init; }

        public string? MediaPath { get; init; }
    }
}
