using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using UmbracoKi.Embedded.Backoffice.Tests.Users;
using UmbracoKi.TestSupport;
using static UmbracoKi.Embedded.Backoffice.Tests.Users.AccountsHost;

namespace UmbracoKi.Embedded.Backoffice.Tests.Media;

/// <summary>Kinds of media, as an administrator changes them.</summary>
public class MediaTypeTests
{
    private const string Type = "00000000-0000-4000-8000-0000000005b0";
    private const string Base = "00000000-0000-4000-8000-0000000005b1";
    private const string Folder = "00000000-0000-4000-8000-0000000005b2";
    private const string Image = "cc07b313-0843-4aa8-bbda-871c8da728c8";
    private const string Unknown = "00000000-0000-4000-8000-0000000005bf";
    private const string Textstring = "0cc0eba1-9960-42c9-bf9b-60e150b429ae";

    [SharedFact]
    public async Task A_media_type_keeps_its_properties_compositions_and_allowed_children()
    {
        await using var host = await AccountsHost.StartAsync();
        await host.Expect(HttpStatusCode.Created, await host.PostAsync(Administrator, "media-type", Model(Base, "basis", "quelle")));
        await host.Expect(HttpStatusCode.Created, await host.PostAsync(Administrator, "media-type", Model(Type, "plakat", "motiv", Base, [Image, Unknown])));

        var created = await host.ReadAsync($"media-type/{Type}");
        Aliases(created).ShouldBe(["motiv"]);
        created.GetProperty("containers")[0].GetProperty("name").GetString().ShouldBe("Angaben");
        created.GetProperty("compositions")[0].GetProperty("mediaType").GetProperty("id").GetString().ShouldBe(Base);
        Allowed(created).ShouldBe([Image]);
        var children = await host.ReadAsync($"media-type/{Type}/allowed-children");
        children.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()).ShouldBe([Image]);
        (await host.ReadAsync($"media-type/{Base}/composition-references"))[0].GetProperty("id").GetString().ShouldBe(Type);

        await host.Expect(HttpStatusCode.OK, await host.As(Administrator).PutAsJsonAsync($"{Api}/media-type/{Type}", Model(Type, "aushang", "zweck", Base, [Type, Image])));

        var updated = await host.ReadAsync($"media-type/{Type}");
        updated.GetProperty("alias").GetString().ShouldBe("aushang");
        Aliases(updated).ShouldBe(["zweck"]);
        Allowed(updated).ShouldBe([Type, Image], ignoreOrder: true);
    }

    [SharedFact]
    public async Task A_media_type_is_moved_copied_and_deleted()
    {
        await using var host = await AccountsHost.StartAsync();
        var client = host.As(Administrator);
        await host.Expect(HttpStatusCode.Created, await host.PostAsync(Administrator, "media-type", Model(Type, "plakat", "motiv")));
        await host.Expect(HttpStatusCode.Created, await host.PostAsync(Administrator, "media-type/folder", new { id = Folder, name = "Eigene" }));

        await host.Expect(HttpStatusCode.OK, await client.PutAsJsonAsync($"{Api}/media-type/{Type}/move", new { target = new { id = Folder } }));
        var copied = await host.PostAsync(Administrator, $"media-type/{Type}/copy", new { target = new { id = Folder } });

        await host.Expect(HttpStatusCode.Created, copied);
        var copy = copied.Headers.GetValues("Umb-Generated-Resource").Single();
        var inside = await host.ReadAsync($"tree/media-type/children?parentId={Folder}");
        inside.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()).ShouldBe([Type, copy], ignoreOrder: true);
        Aliases(await host.ReadAsync($"media-type/{copy}")).ShouldBe(["motiv"]);
        (await client.DeleteAsync($"{Api}/media-type/folder/{Folder}")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        await host.Expect(HttpStatusCode.OK, await client.DeleteAsync($"{Api}/media-type/{Type}"));
        await host.Expect(HttpStatusCode.OK, await client.DeleteAsync($"{Api}/media-type/{copy}"));
        await host.Expect(HttpStatusCode.OK, await client.DeleteAsync($"{Api}/media-type/folder/{Folder}"));

        (await client.GetAsync($"{Api}/media-type/{Type}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await host.ReadAsync($"tree/media-type/children?parentId={Folder}")).GetProperty("total").GetInt32().ShouldBe(0);
    }

    [SharedFact]
    public async Task What_the_host_needs_is_not_deleted()
    {
        await using var host = await AccountsHost.StartAsync();

        var response = await host.As(Administrator).DeleteAsync($"{Api}/media-type/{Image}");

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await host.ReadAsync($"media-type/{Image}")).GetProperty("alias").GetString().ShouldBe("Image");
    }

    private static object Model(string id, string alias, string property, string? composition = null, string[]? allowed = null)
    {
        var container = new Guid(id.Replace("05b", "06b", StringComparison.Ordinal));
        return new
        {
            id,
            alias,
            name = alias,
            description = "Vom Test",
            icon = "icon-picture",
            allowedAsRoot = true,
            containers = new[] { new { id = container, parent = (object?)null, name = "Angaben", type = "Group", sortOrder = 0 } },
            properties = new[]
            {
                new
                {
                    id = Guid.NewGuid(),
                    container = new { id = container },
                    alias = property,
                    name = property,
                    dataType = new { id = Textstring },
                    sortOrder = 0,
                    validation = new { mandatory = false },
                    appearance = new { labelOnTop = false },
                },
            },
            allowedMediaTypes = (allowed ?? []).Select((type, place) => new { mediaType = new { id = type }, sortOrder = place }),
            compositions = composition is null ? [] : new[] { new { mediaType = new { id = composition }, compositionType = "Composition" } },
        };
    }

    private static IEnumerable<string?> Aliases(JsonElement type)
        => type.GetProperty("properties").EnumerateArray().Select(property => property.GetProperty("alias").GetString());

    private static IEnumerable<string?> Allowed(JsonElement type)
        => type.GetProperty("allowedMediaTypes").EnumerateArray().Select(allowed => allowed.GetProperty("mediaType").GetProperty("id").GetString());
}
