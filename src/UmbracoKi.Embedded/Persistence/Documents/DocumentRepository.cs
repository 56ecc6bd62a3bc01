using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Persistence.ContentData;
using UmbracoKi.Embedded.Persistence.Entities;
using UmbracoKi.Embedded.Persistence.Nodes;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.Documents;

/// <summary>Umbraco's documents in Umbraco's tables.</summary>
internal class DocumentRepository(DocumentParts parts) : IDocumentRepository
{
    private static readonly Querying.RowMap<IContent, DocumentRecord> Map = DocumentRecords.Map();

    public int RecycleBinId => Constants.System.RecycleBinContent;

    private IScopedDatabase Scoped => parts.Database;

    private Guid ObjectType => parts.ObjectType;

    public IContent? Get(int id) => parts.Cache is { } cache
        ? cache.Get(id, () => LoadWhere(r => r.Id == id).FirstOrDefault())
        : LoadWhere(r => r.Id == id).FirstOrDefault();

    public IContent? Get(Guid id) => parts.Cache is { } cache
        ? cache.Get(id, () => LoadWhere(r => r.Key == id).FirstOrDefault())
        : LoadWhere(r => r.Key == id).FirstOrDefault();

    public IEnumerable<IContent> GetMany(params int[]? ids)
    {
        if (ids is not { Length: > 0 })
        {
            return LoadAll();
        }

        var found = new Dictionary<int, IContent>();
        foreach (var id in ids)
        {
            if (parts.Cache?.TryGet(id, out var cached) == true)
            {
                found[id] = cached!;
            }
        }

        var missing = ids.Where(id => !found.ContainsKey(id)).Distinct().ToArray();
        foreach (var content in missing.Length == 0 ? [] : LoadWhere(r => EF.Parameter(missing).Contains(r.Id)))
        {
            found[content.Id] = content;
            parts.Cache?.Keep(content);
        }

        return [.. ids.Distinct().Where(found.ContainsKey).Select(id => found[id])];
    }

    public IEnumerable<IContent> GetMany(params Guid[]? ids)
    {
        if (ids is not { Length: > 0 })
        {
            return LoadAll();
        }

        var byKey = LoadWhere(r => EF.Parameter(ids).Contains(r.Key)).ToDictionary(c => c.Key);
        return [.. ids.Distinct().Where(byKey.ContainsKey).Select(key => byKey[key])];
    }

    public bool Exists(int id) => Nodes().Any(n => n.Id == id);

    public bool Exists(Guid id) => Nodes().Any(n => n.Key == id);

    public IEnumerable<IContent> Get(IQuery<IContent> query)
        => Load(Map.Apply(DocumentRecords.Current(Scoped.Reading, ObjectType), query).OrderBy(r => r.Level).ThenBy(r => r.SortOrder).ThenBy(r => r.Id));

    public int Count(IQuery<IContent>? query)
        => Map.Apply(DocumentRecords.Current(Scoped.Reading, ObjectType), query).Count();

    public IEnumerable<IContent> GetPage(
        IQuery<IContent>? query, long pageIndex, int pageSize, out long totalRecords, IQuery<IContent>? filter, Ordering? ordering)
        => GetPage(query, pageIndex, pageSize, out totalRecords, null, filter, ordering, true);

    public IEnumerable<IContent> GetPage(
        IQuery<IContent>? query, long pageIndex, int pageSize, out long totalRecords,
        string[]? propertyAliases, IQuery<IContent>? filter, Ordering? ordering)
        => GetPage(query, pageIndex, pageSize, out totalRecords, propertyAliases, filter, ordering, true);

    public IEnumerable<IContent> GetPage(
        IQuery<IContent>? query, long pageIndex, int pageSize, out long totalRecords,
        string[]? propertyAliases, IQuery<IContent>? filter, Ordering? ordering, bool loadTemplates)
    {
        var database = Scoped.Reading;
        var records = parts.Paging.Page(database, ObjectType, query, pageIndex, pageSize, out totalRecords, filter, ordering);
        return parts.Reader.Read(database, records, propertyAliases);
    }

    public void Save(IContent entity)
    {
        if (entity.HasIdentity)
        {
            parts.Writer.Update(Scoped.Writing, entity);
        }
        else
        {
            parts.Writer.Insert(Scoped.Writing, entity);
        }

        parts.Cache?.Forget(entity);
    }

    public void UpdateSortOrder(IReadOnlyList<int> orderedNodeIds)
    {
        var database = Scoped.Writing;
        for (var place = 0; place < orderedNodeIds.Count; place++)
        {
            var (id, sortOrder) = (orderedNodeIds[place], place);
            database.Set<NodeRow>().Where(n => n.Id == id && n.ObjectType == ObjectType)
                .ExecuteUpdate(set => set.SetProperty(n => n.SortOrder, sortOrder));
        }

        parts.Cache?.ForgetAll();
    }

    public void Delete(IContent entity)
    {
        DocumentDeletion.Delete(Scoped.Writing, entity.Id, entity.Key);
        Scoped.Scope.MarkChanged<IDomain>();
        Scoped.Scope.MarkChanged<IUserGroup>();
        parts.Cache?.Forget(entity);
        entity.DeleteDate = parts.Time.GetUtcNow().UtcDateTime;
    }

    public IEnumerable<IContent> GetRecycleBin()
        => Load(DocumentRecords.Current(Scoped.Reading, ObjectType).Where(r => r.Trashed).OrderBy(r => r.Level).ThenBy(r => r.SortOrder));

    public bool RecycleBinSmells() => Nodes().Any(n => n.ParentId == RecycleBinId);

    public int Count(string? contentTypeAlias = null) => DocumentCounts.OfType(Scoped.Reading, ObjectType, contentTypeAlias).Count();

    public int CountChildren(int parentId, string? contentTypeAlias = null)
        => DocumentCounts.OfType(Scoped.Reading, ObjectType, contentTypeAlias).Count(n => n.ParentId == parentId);

    public int CountDescendants(int parentId, string? contentTypeAlias = null)
        => DocumentCounts.OfType(Scoped.Reading, ObjectType, contentTypeAlias).Below(parentId).Count();

    public int CountPublished(string? contentTypeAlias = null)
    {
        var database = Scoped.Reading;
        return DocumentCounts.OfType(database, ObjectType, contentTypeAlias).Published(database).Count();
    }

    public bool IsPathPublished(IContent? content)
    {
        if (content is null || content.Trashed || content.Path.StartsWith($"-1,{RecycleBinId},", StringComparison.Ordinal))
        {
            return false;
        }

        var ids = content.Path.Split(',').Skip(1).Select(int.Parse).ToArray();
        return Scoped.Reading.Set<DocumentRow>().Count(d => EF.Parameter(ids).Contains(d.NodeId) && d.Published) == ids.Length;
    }

    public IEnumerable<IContent> GetAllVersions(int nodeId) => Load(Versions(nodeId));

    public IEnumerable<IContent> GetAllVersionsSlim(int nodeId, int skip, int take)
        => Load(Versions(nodeId).Skip(skip).Take(take), propertyAliases: []);

    public IEnumerable<int> GetVersionIds(int id, int topRows) => [.. Versions(id).Select(r => r.VersionId).Take(topRows)];

    public IContent? GetVersion(int versionId)
        => Load(DocumentRecords.Versions(Scoped.Reading, ObjectType).Where(r => r.VersionId == versionId)).FirstOrDefault();

    /// <inheritdoc />
    /// <exception cref="InvalidOperationException">It is the current or the published version.</exception>
    public void DeleteVersion(int versionId)
    {
        var database = Scoped.Writing;
        var states =
            from version in database.Set<ContentVersionRow>()
            join documentVersion in database.Set<DocumentVersionRow>() on version.Id equals documentVersion.Id
            where version.Id == versionId
            select new { version.Current, documentVersion.Published };
        if (states.FirstOrDefault() is not { } state)
        {
            return;
        }

        if (state.Current || state.Published)
        {
            throw new InvalidOperationException($"The {(state.Current ? "current" : "published")} version of a document cannot be deleted.");
        }

        DocumentDeletion.DeleteVersions(database, [versionId]);
    }

    public void DeleteVersions(int nodeId, DateTime versionDate)
    {
        var database = Scoped.Writing;
        var obsolete =
            from version in database.Set<ContentVersionRow>()
            join documentVersion in database.Set<DocumentVersionRow>() on version.Id equals documentVersion.Id
            where version.NodeId == nodeId && !version.Current && version.VersionDate < versionDate && !documentVersion.Published
            select version.Id;
        DocumentDeletion.DeleteVersions(database, [.. obsolete]);
    }

    public ContentScheduleCollection GetContentSchedule(int contentId)
        => parts.Schedules.Read(Scoped.Reading, [contentId]).GetValueOrDefault(contentId) ?? new ContentScheduleCollection();

    public IDictionary<int, IEnumerable<ContentSchedule>> GetContentSchedulesByIds(int[] documentIds)
        => parts.Schedules.Read(Scoped.Reading, documentIds).ToDictionary(s => s.Key, s => s.Value.FullSchedule.AsEnumerable());

    public void PersistContentSchedule(IContent content, ContentScheduleCollection schedule)
        => parts.Schedules.Write(Scoped.Writing, content.Id, schedule);

    public void ClearSchedule(DateTime date) => DocumentSchedules.Clear(Scoped.Writing, date, null);

    public void ClearSchedule(DateTime date, ContentScheduleAction action) => DocumentSchedules.Clear(Scoped.Writing, date, action);

    public bool HasContentForExpiration(DateTime date) => DocumentSchedules.Due(Scoped.Reading, date, ContentScheduleAction.Expire).Any();

    public bool HasContentForRelease(DateTime date) => DocumentSchedules.Due(Scoped.Reading, date, ContentScheduleAction.Release).Any();

    public IEnumerable<IContent> GetContentForExpiration(DateTime date) => LoadDue(date, ContentScheduleAction.Expire);

    public IEnumerable<IContent> GetContentForRelease(DateTime date) => LoadDue(date, ContentScheduleAction.Release);

    public EntityPermissionCollection GetPermissionsForEntity(int entityId) => DocumentPermissions.Read(Scoped.Reading, entityId);

    public void ReplaceContentPermissions(EntityPermissionSet permissionSet) => DocumentPermissions.Replace(Scoped.Writing, permissionSet);

    public void AddOrUpdatePermissions(ContentPermissionSet permission) => DocumentPermissions.Replace(Scoped.Writing, permission);

    public void AssignEntityPermission(IContent entity, string permission, IEnumerable<int> groupIds)
    {
        foreach (var groupId in groupIds)
        {
            DocumentPermissions.Assign(Scoped.Writing, entity.Id, groupId, permission);
        }
    }

    public ContentDataIntegrityReport CheckDataIntegrity(ContentDataIntegrityReportOptions options)
    {
        var report = new ContentDataIntegrityReport(
            TreeIntegrity.Check(options.FixIssues ? Scoped.Writing : Scoped.Reading, ObjectType, options.FixIssues));
        if (report.FixedIssues.Count > 0)
        {
            parts.Cache?.ForgetAll();
        }

        return report;
    }

    private IQueryable<NodeRow> Nodes() => Scoped.Reading.Set<NodeRow>().Where(n => n.ObjectType == ObjectType);

    private IQueryable<DocumentRecord> Versions(int documentId) => DocumentRecords.Versions(Scoped.Reading, ObjectType)
        .Where(r => r.Id == documentId)
        .OrderByDescending(r => r.Current).ThenByDescending(r => r.VersionDate).ThenByDescending(r => r.VersionId);

    private IReadOnlyList<IContent> LoadDue(DateTime date, ContentScheduleAction action)
    {
        var due = DocumentSchedules.Due(Scoped.Reading, date, action).Select(s => s.NodeId);
        return Load(DocumentRecords.Current(Scoped.Reading, ObjectType).Where(r => due.Contains(r.Id)).OrderBy(r => r.Level).ThenBy(r => r.SortOrder));
    }

    private IReadOnlyList<IContent> LoadAll()
        => Load(DocumentRecords.Current(Scoped.Reading, ObjectType).OrderBy(r => r.Level).ThenBy(r => r.SortOrder).ThenBy(r => r.Id));

    private IReadOnlyList<IContent> LoadWhere(System.Linq.Expressions.Expression<Func<DocumentRecord, bool>> condition)
        => Load(DocumentRecords.Current(Scoped.Reading, ObjectType).Where(condition));

    private IReadOnlyList<IContent> Load(IQueryable<DocumentRecord> records, string[]? propertyAliases = null)
        => parts.Reader.Read(Scoped.Reading, [.. records], propertyAliases);
}
