using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace UmbracoKi.Embedded.Tests.Persistence.Audit;

public sealed class AuditTests : IDisposable
{
    private const int Node = 1031;
    private static readonly DateTime Long = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly ServiceBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task A_nodes_history_is_paged_newest_first_and_limited_to_kinds()
    {
        Write(AuditType.New, Long);
        Write(AuditType.Save, Long.AddDays(1));
        Write(AuditType.Publish, Long.AddDays(2));
        Write(AuditType.Save, Long.AddDays(3));

        var service = _bench.Get<IAuditService>();
        var page = await service.GetItemsByEntityAsync(Node, 2, 2);
        var saves = await service.GetItemsByEntityAsync(Node, 0, 10, auditTypeFilter: [AuditType.Save]);
        var recent = await service.GetItemsByKeyAsync(MediaFolder(), UmbracoObjectTypes.MediaType, 0, 10, sinceDate: Long.AddDays(2).AddHours(-1));

        page.Total.ShouldBe(4);
        page.Items.Select(item => item.AuditType).ShouldBe([AuditType.Save, AuditType.New]);
        saves.Total.ShouldBe(2);
        recent.Items.Select(item => item.AuditType).ShouldBe([AuditType.Save, AuditType.Publish]);
    }

    [Fact]
    public void Cleaning_up_leaves_what_editors_did()
    {
        Write(AuditType.Open, Long);
        Write(AuditType.System, Long);
        Write(AuditType.Publish, Long);
        Write(AuditType.Open, _bench.Get<TimeProvider>().GetUtcNow().UtcDateTime);

        _bench.InScope(() => _bench.Get<IAuditRepository>().CleanLogs(60));

        _bench.Rows($"umbracoLog WHERE NodeId = {Node} ORDER BY id", "logHeader").ShouldBe(["'Publish'", "'Open'"]);
    }

    private Guid MediaFolder() => _bench.Get<IEntityService>().GetKey(Node, UmbracoObjectTypes.MediaType).Result;

    private void Write(AuditType type, DateTime date) => _bench.InScope(() => _bench.Get<IAuditRepository>().Save(
        new AuditItem(Node, type, -1, UmbracoObjectTypes.MediaType.ToString(), createDate: date)));
}
