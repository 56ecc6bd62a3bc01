using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbracoKi.Embedded.Persistence.ContentData;
using UmbracoKi.Embedded.Persistence.ContentTypes;
using UmbracoKi.Embedded.Persistence.Accounts;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.Documents;

/// <summary>The history of documents.</summary>
internal sealed class DocumentVersionRepository(IScopedDatabase scoped) : IDocumentVersionRepository
{
    public IReadOnlyCollection<ContentVersionMeta> GetDocumentVersionsEligibleForCleanup() => [.. Metas(Obsolete().OrderBy(v => v.Id))];

    public IReadOnlyCollection<ContentVersionMeta> GetDocumentVersionsEligibleForCleanup(DateTime olderThan, int? maxCount)
    {
        var versions = Obsolete().Where(v => v.VersionDate < olderThan).OrderBy(v => v.VersionDate).ThenBy(v => v.Id);
        return [.. Metas(maxCount is { } count ? versions.Take(count) : versions)];
    }

    public IReadOnlyCollection<ContentVersionCleanupPolicySettings> GetCleanupPolicies()
        => [.. scoped.Reading.Set<CleanupPolicyRow>().Select(p => new ContentVersionCleanupPolicySettings
        {
            ContentTypeId = p.ContentTypeId,
            PreventCleanup = p.PreventCleanup,
            KeepAllVersionsNewerThanDays = p.KeepAllVersionsNewerThanDays,
            KeepLatestVersionPerDayForDays = p.KeepLatestVersionPerDayForDays,
            Updated = p.Updated,
        })];

    /// <inheritdoc />
    /// <param name="languageId">Only versions that exist in the language; null means versions of a document that does not vary.</param>
    public IEnumerable<ContentVersionMeta> GetPagedItemsByContentId(
        int contentId, long pageIndex, int pageSize, out long totalRecords, int? languageId = null)
    {
        var variations = scoped.Reading.Set<ContentVersionCultureVariationRow>();
        var versions = DocumentVersions().Where(v => v.NodeId == contentId);
        versions = languageId is null
            ? versions.Where(v => !variations.Any(c => c.VersionId == v.Id))
            : versions.Where(v => variations.Any(c => c.VersionId == v.Id && c.LanguageId == languageId));
        totalRecords = versions.LongCount();
        return [.. Metas(versions.OrderByDescending(v => v.Id).Skip((int)pageIndex * pageSize).Take(pageSize))];
    }

    public void DeleteVersions(IEnumerable<int> versionIds) => DocumentDeletion.DeleteVersions(scoped.Writing, [.. versionIds]);

    public void SetPreventCleanup(int versionId, bool preventCleanup)
        => scoped.Writing.Set<ContentVersionRow>().Where(v => v.Id == versionId)
            .ExecuteUpdate(set => set.SetProperty(v => v.PreventCleanup, preventCleanup));

    public ContentVersionMeta? Get(int versionId) => Metas(DocumentVersions().Where(v => v.Id == versionId)).FirstOrDefault();

    private IQueryable<ContentVersionRow> DocumentVersions()
    {
        var documentVersions = scoped.Reading.Set<DocumentVersionRow>();
        return scoped.Reading.Set<ContentVersionRow>().Where(v => documentVersions.Any(d => d.Id == v.Id));
    }

    /// <summary>Neither current nor published nor pinned by an editor.</summary>
    private IQueryable<ContentVersionRow> Obsolete()
    {
        var documentVersions = scoped.Reading.Set<DocumentVersionRow>();
        return scoped.Reading.Set<ContentVersionRow>()
            .Where(v => !v.Current && !v.PreventCleanup && documentVersions.Any(d => d.Id == v.Id && !d.Published));
    }

    private IEnumerable<ContentVersionMeta> Metas(IQueryable<ContentVersionRow> versions)
    {
        var users = scoped.Reading.Set<UserRow>();
        var rows =
            from version in versions
            join documentVersion in scoped.Reading.Set<DocumentVersionRow>() on version.Id equals documentVersion.Id
            join content in scoped.Reading.Set<ContentRow>() on version.NodeId equals content.NodeId
            select new
            {
                version,
                documentVersion.Published,
                content.ContentTypeId,
                UserName = users.Where(u => u.Id == version.UserId).Select(u => u.Name).FirstOrDefault(),
            };
        return rows.AsEnumerable().Select(r => new ContentVersionMeta(
            r.version.Id, r.version.NodeId, r.ContentTypeId, r.version.UserId ?? 0, r.version.VersionDate,
            r.Published, r.version.Current, r.version.PreventCleanup, r.UserName ?? string.Empty));
    }
}
