using System.Net;
using UmbracoKi.Embedded.Backoffice.Tests.Security;
using UmbracoKi.Embedded.Backoffice.Tests.Users;
using UmbracoKi.TestSupport;
using static UmbracoKi.Embedded.Backoffice.Tests.Users.AccountsHost;

namespace UmbracoKi.Embedded.Backoffice.Tests.Documents;

public class AuditLogTests
{
    [SharedFact]
    public async Task The_log_names_who_published()
    {
        await using var host = await AccountsHost.StartAsync();
        var before = (await host.ReadAsync($"document/{DocumentWrites.Page}/audit-log")).GetProperty("total").GetInt32();

        await host.Expect(HttpStatusCode.OK, await DocumentWrites.Published("uk-UA").SendAsync(host.As(Translator)));

        var log = await host.ReadAsync($"document/{DocumentWrites.Page}/audit-log?orderDirection=Descending&take=1");
        log.GetProperty("total").GetInt32().ShouldBeGreaterThan(before);
        log.GetProperty("items")[0].GetProperty("user").GetProperty("id").GetString().ShouldBe(Translator);
        log.GetProperty("items")[0].GetProperty("logType").GetString()!.ShouldStartWith("Publish");
    }
}
