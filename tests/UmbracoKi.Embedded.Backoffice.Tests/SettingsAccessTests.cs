using System.Net;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Backoffice.Tests;

/// <summary>Who looks after a site needs the section in which the client offers it.</summary>
public sealed class SettingsAccessTests : SettingsHost
{
    private static readonly (string Method, string Path)[] Routes =
    [
        ("GET", "indexer"),
        ("GET", "indexer/DocumentsAndMedia"),
        ("POST", "indexer/DocumentsAndMedia/rebuild"),
        ("GET", "searcher"),
        ("GET", "searcher/DocumentsAndMedia/query?term=start"),
        ("GET", "health-check-group"),
        ("GET", "health-check-group/Site"),
        ("POST", "health-check-group/Site/check"),
        ("POST", "published-cache/reload"),
        ("POST", "published-cache/rebuild"),
        ("GET", "published-cache/rebuild/status"),
        ("GET", "package/configuration"),
        ("GET", "property-type/is-used?propertyAlias=title&contentTypeId=00000000-0000-4000-8000-000000000010"),
        ("GET", "document-type/00000000-0000-4000-8000-000000000010/export"),
        ("GET", "media-type/f38bd2d7-65d0-48e6-95dc-87ce06ec2d3d/export"),
        ("DELETE", "user/avatar/1e70f841-c261-413b-abb2-2d68cdb96094"),
    ];

    [SharedFact]
    public async Task A_translator_and_a_stranger_are_refused_and_an_administrator_is_not()
    {
        foreach (var (method, path) in Routes)
        {
            (await StatusAsync(method, path, user: null)).ShouldBe(HttpStatusCode.Unauthorized, path);
            (await StatusAsync(method, path, user: Translator)).ShouldBe(HttpStatusCode.Forbidden, path);
            (await StatusAsync(method, path)).ShouldBe(HttpStatusCode.OK, path);
        }
    }
}
