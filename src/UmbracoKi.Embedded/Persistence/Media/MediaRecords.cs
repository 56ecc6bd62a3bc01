using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using UmbracoKi.Embedded.Persistence.ContentData;
using UmbracoKi.Embedded.Persistence.Nodes;
using UmbracoKi.Embedded.Persistence.Querying;

namespace UmbracoKi.Embedded.Persistence.Media;

/// <summary>The joins every reading of media starts from.</summary>
internal static class MediaRecords
{
    /// <summary>Each medium with the version editors work on, normally its only one.</summary>
    public static IQueryable<MediaRecord> Current(UmbracoDbContext database) => Versions(database).Where(r => r.Current);

    public static IQueryable<MediaRecord> Versions(UmbracoDbContext database)
        => from node in database.Set<NodeRow>()
           join content in database.Set<ContentRow>() on node.Id equals content.NodeId
           join version in database.Set<ContentVersionRow>() on node.Id equals version.NodeId
           join mediaVersion in database.Set<MediaVersionRow>() on version.Id equals mediaVersion.Id
           where node.ObjectType == Constants.ObjectTypes.Media
           select new MediaRecord
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
               VersionId = version.Id,
               Current = version.Current,
               VersionDate = version.VersionDate,
               WriterId = version.UserId,
               Name = version.Text,
               FilePath = mediaVersion.Path,
           };

    /// <summary>The members of <see cref="IMedia"/> that conditions may use.</summary>
    public static RowMap<IMedia, MediaRecord> Map() => new RowMap<IMedia, MediaRecord>()
        .Map(nameof(IMedia.Id), r => r.Id)
        .Map(nameof(IMedia.Key), r => r.Key)
        .Map(nameof(IMedia.ParentId), r => r.ParentId)
        .Map(nameof(IMedia.Level), r => r.Level)
        .Map(nameof(IMedia.Path), r => r.Path)
        .Map(nameof(IMedia.SortOrder), r => r.SortOrder)
        .Map(nameof(IMedia.Trashed), r => r.Trashed)
        .Map(nameof(IMedia.Name), r => r.Name)
        .Map(nameof(IMedia.CreatorId), r => r.CreatorId ?? 0)
        .Map(nameof(IMedia.WriterId), r => r.WriterId ?? 0)
        .Map(nameof(IMedia.CreateDate), r => r.CreateDate)
        .Map(nameof(IMedia.UpdateDate), r => r.VersionDate)
        .Map(nameof(IMedia.ContentTypeId), r => r.ContentTypeId)
        .Map(nameof(IMedia.VersionId), r => r.VersionId);
}
