using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace UmbracoKi.Embedded.Persistence.ContentTypes;

/// <summary>What only document types have: templates and the cleanup of old versions.</summary>
internal sealed class DocumentTypeDetails(Lazy<ITemplateRepository> templates, TimeProvider time)
{
    public void Read(UmbracoDbContext context, Dictionary<int, IContentType> types)
    {
        var policies = context.Set<CleanupPolicyRow>().ToDictionary(p => p.ContentTypeId);
        foreach (var (id, type) in types)
        {
            type.HistoryCleanup = ToCleanup(policies.GetValueOrDefault(id));
            type.ResetDirtyProperties(false);
        }

        var rows = context.Set<DocumentTypeTemplateRow>().ToList();
        if (rows.Count > 0)
        {
            ReadTemplates(rows.ToLookup(row => row.ContentTypeId), types);
        }
    }

    public void Save(UmbracoDbContext context, IContentType type)
    {
        context.Set<CleanupPolicyRow>().Where(p => p.ContentTypeId == type.Id).ExecuteDelete();
        context.Add(new CleanupPolicyRow
        {
            ContentTypeId = type.Id,
            PreventCleanup = type.HistoryCleanup?.PreventCleanup ?? false,
            KeepAllVersionsNewerThanDays = type.HistoryCleanup?.KeepAllVersionsNewerThanDays,
            KeepLatestVersionPerDayForDays = type.HistoryCleanup?.KeepLatestVersionPerDayForDays,
            Updated = time.GetUtcNow().UtcDateTime,
        });

        context.Set<DocumentTypeTemplateRow>().Where(t => t.ContentTypeId == type.Id).ExecuteDelete();
        context.AddRange((type.AllowedTemplates ?? []).Select(t => t.Id).Append(type.DefaultTemplateId).Where(id => id > 0).Distinct()
            .Select(id => new DocumentTypeTemplateRow { ContentTypeId = type.Id, TemplateId = id, IsDefault = id == type.DefaultTemplateId }));
        context.SaveChanges();
    }

    private void ReadTemplates(ILookup<int, DocumentTypeTemplateRow> rows, Dictionary<int, IContentType> types)
    {
        var known = templates.Value.GetMany(Array.Empty<int>()).ToDictionary(t => t.Id);
        foreach (var (id, type) in types)
        {
            type.AllowedTemplates = [.. rows[id].Select(row => known[row.TemplateId])];
            type.DefaultTemplateId = rows[id].FirstOrDefault(row => row.IsDefault)?.TemplateId ?? 0;
            type.ResetDirtyProperties(false);
        }
    }

    private static HistoryCleanup ToCleanup(CleanupPolicyRow? row) => new()
    {
        PreventCleanup = row?.PreventCleanup ?? false,
        KeepAllVersionsNewerThanDays = row?.KeepAllVersionsNewerThanDays,
        KeepLatestVersionPerDayForDays = row?.KeepLatestVersionPerDayForDays,
    };
}
