using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Persistence.Caching;
using UmbracoKi.Embedded.Persistence.ContentData;
using UmbracoKi.Embedded.Persistence.Documents;
using UmbracoKi.Embedded.Persistence.Nodes;
using UmbracoKi.Embedded.Persistence.Querying;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.Media;

/// <summary>Umbraco's media in Umbraco's tables.</summary>
internal sealed class MediaRepository(
    IScopedDatabase scoped, EntityCache<IMedia> cache, MediaReader reader, MediaWriter writer, TimeProvider time) : IMediaRepository
{
    private static readonly RowMap<IMedia, MediaRecord> Map = MediaRecords.Map();
    private static readonly Guid ObjectType = Constants.ObjectTypes.Media;

    public int RecycleBinId => Constants.System.RecycleBinMedia;

    public IMedia? Get(int id) => cache.Get(id, () => LoadWhere(r => r.Id == id).FirstOrDefault());

    public IMedia? Get(Guid id) => cache.Get(id, () => LoadWhere(r => r.Key == id).FirstOrDefault());

    public IEnumerable<IMedia> GetMany(params int[]? ids)
    {
        if (ids is not { Length: > 0 })
        {
            return LoadAll();
        }

        var found = LoadWhere(r => EF.Parameter(ids).Contains(r.Id)).ToDictionary(m => m.Id);
        return [.. ids.Distinct().Where(found.ContainsKey).Select(id => found[id])];
    }

    public IEnumerable<IMedia> GetMany(params Guid[]? ids)
    {
        if (ids is not { Length: > 0 })
        {
            return LoadAll();
        }

        var found = LoadWhere(r => EF.Parameter(ids).Contains(r.Key)).ToDictionary(m => m.Key);
        return [.. ids.Distinct().Where(found.ContainsKey).Select(key => found[key])];
    }

    public bool Exists(int id) => Nodes().Any(n => n.Id == id);

    public bool Exists(Guid id) => Nodes().Any(n => n.Key == id);

    public IEnumerable<IMedia> Get(IQuery<IMedia> query) => Load(InTreeOrder(Map.Apply(MediaRecords.Current(scoped.Reading), query)));

    public int Count(IQuery<IMedia>? query) => Map.Apply(MediaRecords.Current(scoped.Reading), query).Count();

    public IEnumerable<IMedia> GetPage(
        IQuery<IMedia>? query, long pageIndex, int pageSize, out long totalRecords, IQuery<IMedia>? filter, Ordering? ordering)
        => GetPage(query, pageIndex, pageSize, out totalRecords, null, filter, ordering);

    public IEnumerable<IMedia> GetPage(
        IQuery<IMedia>? query, long pageIndex, int pageSize, out long totalRecords,
        string[]? propertyAliases, IQuery<IMedia>? filter, Ordering? ordering)
        => reader.Read(scoped.Reading, MediaPaging.Page(scoped.Reading, query, pageIndex, pageSize, out totalRecords, filter, ordering), propertyAliases);

    /// <inheritdoc />
    /// <param name="mediaPath">The address of the file, without regard to case and without a query string.</param>
    public IMedia? GetMediaByPath(string mediaPath) => LoadWhere(r => r.FilePath == mediaPath).FirstOrDefault();

    public void Save(IMedia entity)
    {
        if (entity.HasIdentity)
        {
            writer.Update(scoped.Writing, entity);
        }
        else
        {
            writer.Insert(scoped.Writing, entity);
        }

        cache.Forget(entity);
    }

    public void UpdateSortOrder(IReadOnlyList<int> orderedNodeIds)
    {
        var database = scoped.Writing;
        for (var place = 0; place < orderedNodeIds.Count; place++)
        {
            var (id, sortOrder) = (orderedNodeIds[place], place);
            database.Set<NodeRow>().Where(n => n.Id == id && n.ObjectType == ObjectType)
                .ExecuteUpdate(set => set.SetProperty(n => n.SortOrder, sortOrder));
        }

        cache.ForgetAll();
    }

    public void Delete(IMedia entity)
    {
        MediaDeletion.Delete(scoped.Writing, entity.Id, entity.Key);
        cache.Forget(entity);
        entity.DeleteDate = time.GetUtcNow().UtcDateTime;
    }

    public IEnumerable<IMedia> GetRecycleBin() => Load(InTreeOrder(MediaRecords.Current(scoped.Reading).Where(r => r.Trashed)));

    public bool RecycleBinSmells() => Nodes().Any(n => n.ParentId == RecycleBinId);

    public int Count(string? contentTypeAlias = null) => DocumentCounts.OfType(scoped.Reading, ObjectType, contentTypeAlias).Count();

    public int CountChildren(int parentId, string? contentTypeAlias = null)
        => DocumentCounts.OfType(scoped.Reading, ObjectType, contentTypeAlias).Count(n => n.ParentId == parentId);

    public int CountDescendants(int parentId, string? contentTypeAlias = null)
        => DocumentCounts.OfType(scoped.Reading, ObjectType, contentTypeAlias).Below(parentId).Count();

    public IEnumerable<IMedia> GetAllVersions(int nodeId) => Load(Versions(nodeId));

    public IEnumerable<IMedia> GetAllVersionsSlim(int nodeId, int skip, int take) => Load(Versions(nodeId).Skip(skip).Take(take), []);

    public IEnumerable<int> GetVersionIds(int id, int topRows) => [.. Versions(id).Select(r => r.VersionId).Take(topRows)];

    public IMedia? GetVersion(int versionId) => Load(MediaRecords.Versions(scoped.Reading).Where(r => r.VersionId == versionId)).FirstOrDefault();

    /// <inheritdoc />
    /// <exception cref="InvalidOperationException">It is the current version.</exception>
    public void DeleteVersion(int versionId)
    {
        var database = scoped.Writing;
        if (database.Set<ContentVersionRow>().Any(v => v.Id == versionId && v.Current))
        {
            throw new InvalidOperationException("The current version of a medium cannot be deleted.");
        }

        MediaDeletion.DeleteVersions(database, [versionId]);
    }

    public void DeleteVersions(int nodeId, DateTime versionDate)
    {
        var database = scoped.Writing;
        var obsolete = database.Set<ContentVersionRow>().Where(v => v.NodeId == nodeId && !v.Current && v.VersionDate < versionDate).Select(v => v.Id);
        MediaDeletion.DeleteVersions(database, [.. obsolete]);
    }

    public ContentDataIntegrityReport CheckDataIntegrity(ContentDataIntegrityReportOptions options) => throw Unsupported.Member(this);

    private IQueryable<NodeRow> Nodes() => scoped.Reading.Set<NodeRow>().Where(n => n.ObjectType == ObjectType);

    private IQueryable<MediaRecord> Versions(int mediaId) => MediaRecords.Versions(scoped.Reading)
        .Where(r => r.Id == mediaId)
        .OrderByDescending(r => r.Current).ThenByDescending(r => r.VersionDate).ThenByDescending(r => r.VersionId);

    private IReadOnlyList<IMedia> LoadAll() => Load(InTreeOrder(MediaRecords.Current(scoped.Reading)));

    private IReadOnlyList<IMedia> LoadWhere(Expression<Func<MediaRecord, bool>> condition) => Load(MediaRecords.Current(scoped.Reading).Where(condition));

    private static IQueryable<MediaRecord> InTreeOrder(IQueryable<MediaRecord> records)
        => records.OrderBy(r => r.Level).ThenBy(r => r.SortOrder).ThenBy(r => r.Id);

    private IReadOnlyList<IMedia> Load(IQueryable<MediaRecord> records, string[]? propertyAliases = null)
        => reader.Read(scoped.Reading, [.. records], propertyAliases);
}
