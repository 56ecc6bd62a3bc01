using Umbraco.Cms.Core.Models;
using UmbracoKi.Embedded.Persistence.ContentData;
using UmbracoKi.Embedded.Persistence.Nodes;
using UmbracoKi.Embedded.Persistence.Querying;

namespace UmbracoKi.Embedded.Persistence.Documents;

/// <summary>The joins every reading of documents starts from.</summary>
internal static class DocumentRecords
{
    /// <summary>Each document with the version editors work on.</summary>
    public static IQueryable<DocumentRecord> Current(UmbracoDbContext database, Guid objectType)
        => Versions(database, objectType).Where(r => r.Current);

    /// <summary>Each version of each document.</summary>
    /// <param name="objectType">The object type of documents or that of blueprints.</param>
    public static IQueryable<DocumentRecord> Versions(UmbracoDbContext database, Guid objectType)
        => from node in database.Set<NodeRow>()
           join content in database.Set<ContentRow>() on node.Id equals content.NodeId
           join document in database.Set<DocumentRow>() on node.Id equals document.NodeId
           join version in database.Set<ContentVersionRow>() on node.Id equals version.NodeId
           join documentVersion in database.Set<DocumentVersionRow>() on version.Id equals documentVersion.Id
           where node.ObjectType == objectType
           select new DocumentRecord
           {
               Id = node.Id,
               Key = node.Key,
               ParentId = node.ParentId,
               Level = node.Level,
               Path = node.Path,
               SortOrder = node.SortOrder,
               Trashed = node.Trashed,
               CreatorId = node.UserId,
               CreateDate = node.CreateDate,
               ContentTypeId = content.ContentTypeId,
               Published = document.Published,
               Edited = document.Edited,
               VersionId = version.Id,
               Current = version.Current,
               VersionDate = version.VersionDate,
               WriterId = version.UserId,
               Name = version.Text,
               TemplateId = documentVersion.TemplateId,
           };

    /// <summary>The members of <see cref="IContent"/> that conditions may use.</summary>
    public static RowMap<IContent, DocumentRecord> Map() => new RowMap<IContent, DocumentRecord>()
        .Map(nameof(IContent.Id), r => r.Id)
        .Map(nameof(IContent.Key), r => r.Key)
        .Map(nameof(IContent.ParentId), r => r.ParentId)
        .Map(nameof(IContent.Level), r => r.Level)
        .Map(nameof(IContent.Path), r => r.Path)
        .Map(nameof(IContent.SortOrder), r => r.SortOrder)
        .Map(nameof(IContent.Trashed), r => r.Trashed)
        .Map(nameof(IContent.Name), r => r.Name)
        .Map(nameof(IContent.CreatorId), r => r.CreatorId ?? 0)
        .Map(nameof(IContent.WriterId), r => r.WriterId ?? 0)
        .Map(nameof(IContent.CreateDate), r => r.CreateDate)
        .Map(nameof(IContent.UpdateDate), r => r.VersionDate)
        .Map(nameof(IContent.ContentTypeId), r => r.ContentTypeId)
        .Map(nameof(IContent.Published), r => r.Published)
        .Map(nameof(IContent.Edited), r => r.Edited)
        .Map(nameof(IContent.VersionId), r => r.VersionId);
}
