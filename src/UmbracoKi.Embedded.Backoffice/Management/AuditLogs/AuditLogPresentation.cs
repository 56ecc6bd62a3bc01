using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Backoffice.Management.Answers;

namespace UmbracoKi.Embedded.Backoffice.Management.AuditLogs;

/// <summary>Who did what, and when.</summary>
internal sealed record AuditLogEntry(ReferenceById User, DateTimeOffset Timestamp, AuditType LogType, string? Comment, string? Parameters);

internal sealed class AuditLogPresentation(IUserIdKeyResolver users)
{
    public async Task<Paged<AuditLogEntry>> ShowAsync(PagedModel<IAuditItem> page)
    {
        var entries = new List<AuditLogEntry>();
        foreach (var item in page.Items)
        {
            var user = await users.TryGetAsync(item.UserId);
            entries.Add(new AuditLogEntry(
                new ReferenceById(user.Success ? user.Result : Constants.Security.SuperUserKey),
                item.CreateDate.Offset(),
                item.AuditType,
                item.Comment,
                item.Parameters));
        }

        return Paged.Of(page.Total, entries);
    }
}
