using System.Text.Json;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Tests.Conformance.Recordings;

namespace UmbracoKi.Embedded.Tests.Conformance.Replay;

/// <summary>What surrounds a document: its versions, hostnames, notifications, and the recycle bin as a whole.</summary>
internal sealed class DocumentMetaCalls(
    IContentVersionService versions,
    IDomainService domains,
    IContentEditingService editing,
    IContentService content,
    INotificationService notifications,
    IUserService users,
    DocumentCalls documents) : ICallReplay
{
    public Task<string>? Carry(RecordedCall call, Guid userKey) => (call.Method, call.Route) switch
    {
        ("PUT", ["document-version", var id, "prevent-cleanup"]) => PreventCleanup(Guid.Parse(id), call, userKey),
        ("POST", ["document-version", var id, "rollback"]) => RollBack(Guid.Parse(id), call, userKey),
        ("PUT", ["document", var id, "domains"]) => SetDomains(documents.Key(id), call.Request),
        ("PUT", ["document", var id, "notifications"]) => Notify(documents.Key(id), call.Request, userKey),
        ("DELETE", ["recycle-bin", "document"]) => EmptyBin(userKey),
        _ => null,
    };

    private async Task<string> PreventCleanup(Guid version, RecordedCall call, Guid userKey)
        => (await versions.SetPreventCleanupAsync(version, bool.Parse(call.Query("preventCleanup")!), userKey)).Result.ToString();

    private async Task<string> RollBack(Guid version, RecordedCall call, Guid userKey)
        => (await versions.RollBackAsync(version, call.Query("culture"), userKey)).Result.ToString();

    private async Task<string> SetDomains(Guid id, JsonElement body)
    {
        var model = new DomainsUpdateModel
        {
            DefaultIsoCode = body.Text("defaultIsoCode"),
            Domains = [.. body.List("domains").Select(d => new DomainModel { DomainName = d.Text("domainName")!, IsoCode = d.Text("isoCode")! })],
        };
        return (await domains.UpdateDomainsAsync(id, model)).Status.ToString();
    }

    private async Task<string> Notify(Guid id, JsonElement body, Guid userKey)
    {
        var user = (await users.GetAsync(userKey))!;
        var document = (await editing.GetAsync(id))!;
        notifications.SetNotifications(user, document, [.. body.List("subscribedActionIds").Select(a => a.GetString()!)]);
        return "Success";
    }

    private async Task<string> EmptyBin(Guid userKey) => (await content.EmptyRecycleBinAsync(userKey)).Result.ToString();
}
