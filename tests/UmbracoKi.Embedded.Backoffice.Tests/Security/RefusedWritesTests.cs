using System.Net;
using System.Net.Http.Json;
using UmbracoKi.Embedded.Backoffice.Tests.Users;
using UmbracoKi.TestSupport;
using static UmbracoKi.Embedded.Backoffice.Tests.Users.AccountsHost;

namespace UmbracoKi.Embedded.Backoffice.Tests.Security;

/// <summary>Every endpoint that writes, tried by those who may not. What is refused changes no row.</summary>
public class RefusedWritesTests
{
    private const string Somebody = "00000000-0000-4000-8000-0000000004a5";
    private const string Group = "00000000-0000-4000-8000-0000000004b5";

    // What everybody who is signed in may do, as it touches nobody else's.
    private static readonly string[] Own =
    [
        "POST v1/user-data", "PUT v1/user-data", "DELETE v1/user-data/{id:guid}",
        "POST v1/temporary-file", "DELETE v1/temporary-file/{id:guid}",
        "POST v1/user/current/change-password", "POST v1/user/current/avatar",
    ];

    [SharedFact]
    public async Task Nobody_writes_who_is_not_signed_in()
    {
        await using var host = await AccountsHost.StartAsync();

        await ShouldRefuse(host, host.As(null), Write.All(host), HttpStatusCode.Unauthorized);
    }

    [SharedFact]
    public async Task Nobody_writes_who_has_no_section()
    {
        await using var host = await AccountsHost.StartAsync();
        await host.AddAsync(Group, Somebody, AccountsHost.Group(Group, sections: [], verbs: [.. DocumentWrites.Verbs], alias: "none"));

        await ShouldRefuse(host, host.As(Somebody), NotOwn(host), HttpStatusCode.Forbidden);
    }

    [SharedFact]
    public async Task Who_may_only_read_documents_writes_nothing()
    {
        await using var host = await AccountsHost.StartAsync();
        await host.AddAsync(Group, Somebody, AccountsHost.Group(Group, ["Umb.Section.Content"], ["Umb.Document.Read"], "readers"));
        var writes = NotOwn(host).Where(write => !write.Route.EndsWith("/notifications", StringComparison.Ordinal)
            && !write.Route.StartsWith("v1/redirect-management", StringComparison.Ordinal)
            && write.Route != "v1/dynamic-root/query"); // Only a question, in a body.

        await ShouldRefuse(host, host.As(Somebody), writes, HttpStatusCode.Forbidden);
    }

    [SharedFact]
    public async Task Each_operation_on_a_document_needs_its_own_verb_there()
    {
        await using var host = await AccountsHost.StartAsync();
        await host.AddAsync(Group, Somebody, GroupWith([]));
        foreach (var verb in DocumentWrites.Verbs)
        {
            await host.Expect(HttpStatusCode.OK, await host.As(Administrator).PutAsJsonAsync(
                $"{Api}/user-group/{Group}", GroupWith(DocumentWrites.Verbs.Where(other => other != verb))));

            await ShouldRefuse(
                host, host.As(Somebody), DocumentWrites.All.Where(call => call.Verb == verb && OfPage(call.Write)).Select(call => call.Write), HttpStatusCode.Forbidden);
        }
    }

    [SharedFact]
    public async Task A_verb_given_for_one_document_suffices_there()
    {
        await using var host = await AccountsHost.StartAsync();
        await host.AddAsync(Group, Somebody, AccountsHost.Group(
            Group, ["Umb.Section.Content"], ["Umb.Document.Read"], "granted", permissions: [Granular(DocumentWrites.Verbs)]));
        var refused = new List<string>();
        foreach (var (_, write) in DocumentWrites.All.Where(call => OfPage(call.Write)))
        {
            var response = await write.SendAsync(host.As(Somebody));
            if (response.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized or HttpStatusCode.InternalServerError)
            {
                refused.Add($"{write}: {(int)response.StatusCode}");
            }
        }

        refused.ShouldBeEmpty();
        (await host.As(Administrator).GetAsync($"{Api}/document/{DocumentWrites.Page}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [SharedFact]
    public async Task Who_may_write_Ukrainian_touches_no_German()
    {
        await using var host = await AccountsHost.StartAsync();
        await host.AddAsync(Group, Somebody, AccountsHost.Group(
            Group, ["Umb.Section.Content", "Umb.Section.Translation"], [.. DocumentWrites.Verbs], "ukrainian", languages: ["uk-UA"]));
        var german = new { name = "Buttons", translations = new[] { new { isoCode = "de-DE", translation = "Anders" } } };

        await ShouldRefuse(
            host,
            host.As(Somebody),
            [
                DocumentWrites.CreatedIn("de-DE"),
                DocumentWrites.Published("de-DE"),
                DocumentWrites.Published("*"),
                DocumentWrites.PublishedBranch("de-DE"),
                DocumentWrites.PublishedBranch("uk-UA", "de-DE"),
                DocumentWrites.PublishedBranch("*"),
                DocumentWrites.PublishedBranch(),
                DocumentWrites.Published(null),
                DocumentWrites.Unpublished("de-DE"),
                DocumentWrites.Unpublished("*"),
                DocumentWrites.Unpublished(null),
                DocumentWrites.RolledBack("?culture=de-DE"),
                DocumentWrites.RolledBack("?culture=*"),
                DocumentWrites.RolledBack(""),
                new("POST", "", "v1/dictionary", german),
                new("PUT", "", "v1/dictionary/00000000-0000-4000-8000-000000000300", german),
            ],
            HttpStatusCode.Forbidden);
    }

    private static async Task ShouldRefuse(AccountsHost host, HttpClient client, IEnumerable<Write> writes, HttpStatusCode expected)
    {
        var tried = 0;
        var let = new List<string>();
        var before = await Rows.ReadAsync(host.DatabasePath);
        foreach (var write in writes)
        {
            tried++;
            var response = await write.SendAsync(client);
            var after = await Rows.ReadAsync(host.DatabasePath);
            var changed = Rows.Changed(before, after);
            before = after;
            if (response.StatusCode != expected || changed.Length > 0)
            {
                let.Add($"{write}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}, changed: {string.Join(", ", changed)}");
            }
        }

        tried.ShouldBeGreaterThan(0);
        let.ShouldBeEmpty();
    }

    private static IEnumerable<Write> NotOwn(AccountsHost host) => Write.All(host).Where(write => !Own.Contains($"{write.Method} {write.Route}"));

    private static bool OfPage(Write write) => !write.Route.StartsWith("v1/recycle-bin/", StringComparison.Ordinal);

    private static object GroupWith(IEnumerable<string> onPage) => AccountsHost.Group(
        Group, ["Umb.Section.Content"], [.. DocumentWrites.Verbs], "single", permissions: [Granular(onPage)]);

    private static Dictionary<string, object> Granular(IEnumerable<string> verbs) => new()
    {
        ["$type"] = "DocumentPermissionPresentationModel", ["document"] = new { id = DocumentWrites.Page }, ["verbs"] = verbs,
    };
}
