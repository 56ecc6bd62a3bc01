using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using UmbracoKi.Embedded.Backoffice.Tests.Security;
using UmbracoKi.Embedded.Backoffice.Tests.Users;
using UmbracoKi.TestSupport;
using static UmbracoKi.Embedded.Backoffice.Tests.Users.AccountsHost;

namespace UmbracoKi.Embedded.Backoffice.Tests.Documents;

/// <summary>Documents that are prepared for others to begin with.</summary>
public class BlueprintTests
{
    private const string Blueprint = "00000000-0000-4000-8000-0000000005a0";
    private const string Folder = "00000000-0000-4000-8000-0000000005a1";
    private const string Type = "00000000-0000-4000-8000-000000000010";

    [SharedFact]
    public async Task A_blueprint_is_made_changed_filed_and_deleted()
    {
        await using var host = await AccountsHost.StartAsync();
        var client = host.As(Administrator);

        await host.Expect(HttpStatusCode.Created, await host.PostAsync(Administrator, "document-blueprint/folder", new { id = Folder, name = "Muster" }));
        await host.Expect(HttpStatusCode.Created, await host.PostAsync(Administrator, "document-blueprint", new
        {
            id = Blueprint, parent = (object?)null, documentType = new { id = Type }, values = Titled("Titel"), variants = Named("Muster"),
        }));
        await host.Expect(HttpStatusCode.OK, await client.PutAsJsonAsync(
            $"{Api}/document-blueprint/{Blueprint}", new { values = Titled("Neuer Titel"), variants = Named("Neues Muster") }));
        await host.Expect(HttpStatusCode.OK, await client.PutAsJsonAsync($"{Api}/document-blueprint/{Blueprint}/move", new { target = new { id = Folder } }));
        await host.Expect(HttpStatusCode.OK, await client.PutAsJsonAsync($"{Api}/document-blueprint/folder/{Folder}", new { name = "Alle Muster" }));

        var read = await host.ReadAsync($"document-blueprint/{Blueprint}");
        (read.GetProperty("variants")[0].GetProperty("name").GetString(), TitleOf(read)).ShouldBe(("Neues Muster", "Neuer Titel"));
        var root = await host.ReadAsync("tree/document-blueprint/root");
        root.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("name").GetString()).ShouldContain("Alle Muster");
        root.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()).ShouldNotContain(Blueprint);
        var inside = await host.ReadAsync($"tree/document-blueprint/children?parentId={Folder}");
        inside.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()).ShouldBe([Blueprint]);
        TitleOf(await host.ReadAsync($"document-blueprint/{Blueprint}/scaffold")).ShouldBe("Neuer Titel");
        (await host.ReadAsync($"document-type/{Type}/blueprint")).GetProperty("items").EnumerateArray()
            .Select(item => item.GetProperty("id").GetString()).ShouldContain(Blueprint);

        (await client.DeleteAsync($"{Api}/document-blueprint/folder/{Folder}")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        await host.Expect(HttpStatusCode.OK, await client.DeleteAsync($"{Api}/document-blueprint/{Blueprint}"));
        await host.Expect(HttpStatusCode.OK, await client.DeleteAsync($"{Api}/document-blueprint/folder/{Folder}"));
        (await client.GetAsync($"{Api}/document-blueprint/{Blueprint}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [SharedFact]
    public async Task A_document_becomes_a_blueprint_and_a_blueprint_a_document()
    {
        await using var host = await AccountsHost.StartAsync();
        const string Made = "00000000-0000-4000-8000-0000000005a2";

        await host.Expect(HttpStatusCode.Created, await FromDocument(host, parent: null));
        var scaffold = await host.ReadAsync($"document-blueprint/{Blueprint}/scaffold");
        var original = await host.ReadAsync($"document/{DocumentWrites.Page}");
        await host.Expect(HttpStatusCode.Created, await host.PostAsync(Administrator, "document", new
        {
            id = Made,
            parent = (object?)null,
            documentType = new { id = Type },
            template = (object?)null,
            values = scaffold.GetProperty("values"),
            variants = Named("Aus der Vorlage"),
        }));

        TitleOf(scaffold).ShouldBe(TitleOf(original));
        TitleOf(await host.ReadAsync($"document/{Made}")).ShouldBe(TitleOf(original));
    }

    [SharedFact]
    public async Task Without_its_folder_no_blueprint_is_made_of_a_document()
    {
        await using var host = await AccountsHost.StartAsync();
        var before = await Rows.ReadAsync(host.DatabasePath);

        var response = await FromDocument(host, parent: new { id = Folder });

        ((int)response.StatusCode).ShouldBeInRange(400, 499);
        Rows.Changed(before, await Rows.ReadAsync(host.DatabasePath)).ShouldBeEmpty();
    }

    private static Task<HttpResponseMessage> FromDocument(AccountsHost host, object? parent) => host.PostAsync(
        Administrator, "document-blueprint/from-document", new { id = Blueprint, document = new { id = DocumentWrites.Page }, name = "Muster", parent });

    private static object[] Titled(string title) => [new { alias = "title", culture = "de-DE", segment = (string?)null, value = title }];

    private static object[] Named(string name) => [new { culture = "de-DE", segment = (string?)null, name }];

    private static string? TitleOf(JsonElement document) => document.GetProperty("values").EnumerateArray()
        .Single(value => value.GetProperty("alias").GetString() == "title" && value.GetProperty("culture").GetString() == "de-DE")
        .GetProperty("value").GetString();
}
