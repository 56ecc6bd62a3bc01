using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using UmbracoKi.Embedded.Hosting;
using UmbracoKi.Embedded.Tests.Persistence.Schema;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Tests.Hosting;

public sealed class HousekeepingTests
{
    [Fact]
    public async Task Old_log_entries_go_as_umbraco_says_and_what_editors_did_stays()
    {
        var time = new ShiftedTime();
        await using var host = await EmbeddedHost.StartAsync(typeof(HousekeepingTests).Assembly, configure: builder =>
        {
            builder.Configuration["Umbraco:CMS:Logging:MaxLogAge"] = "7.00:00:00";
            builder.Services.AddSingleton<TimeProvider>(time);
        });
        Write(host, AuditType.Open, AuditType.Publish);
        time.Shift(TimeSpan.FromDays(6));
        Write(host, AuditType.Open);
        await CleanAsync(host);
        Logged(host).ShouldBe(["Open", "Publish", "Open"]);

        time.Shift(TimeSpan.FromDays(2));
        await CleanAsync(host);

        Logged(host).ShouldBe(["Publish", "Open"]);
    }

    private static Task CleanAsync(EmbeddedHost host) => host.Get<IEnumerable<IHostedService>>().OfType<Housekeeping>().Single().CleanAsync();

    private static void Write(EmbeddedHost host, params AuditType[] types)
    {
        using var scope = host.Get<ICoreScopeProvider>().CreateCoreScope();
        foreach (var type in types)
        {
            host.Get<IAuditRepository>().Save(new AuditItem(1057, type, -1, "Document"));
        }

        scope.Complete();
    }

    private static IReadOnlyList<string> Logged(EmbeddedHost host)
    {
        using var database = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={host.DatabasePath}");
        database.Open();
        return [.. database.Texts("SELECT logHeader FROM umbracoLog WHERE NodeId = 1057 ORDER BY id")];
    }
}
