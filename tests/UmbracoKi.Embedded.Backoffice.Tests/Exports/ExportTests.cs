using System.Net;
using System.Xml.Linq;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Backoffice.Tests.Exports;

/// <summary>Files of Umbraco's own format.</summary>
public sealed class ExportTests : SettingsHost
{
    [SharedFact]
    public async Task A_translator_takes_texts_along_with_those_below()
    {
        (await StatusAsync("PUT", "dictionary/00000000-0000-4000-8000-000000000301/move", new { target = new { id = "00000000-0000-4000-8000-000000000300" } })).ShouldBe(HttpStatusCode.OK);

        using var response = await SendAsync("GET", "dictionary/00000000-0000-4000-8000-000000000300/export?includeChildren=true", user: Translator);

        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/octet-stream");
        response.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("Buttons.udt");
        var file = XElement.Parse(await response.Content.ReadAsStringAsync());
        file.Name.LocalName.ShouldBe("DictionaryItem");
        var send = file.Elements("DictionaryItem").Single();
        send.Attribute("Name")!.Value.ShouldBe("Buttons.Send");
        send.Elements("Value").Select(value => value.Attribute("LanguageCultureAlias")!.Value).ShouldContain("uk-UA");
    }

    [SharedFact]
    public async Task Types_are_written_with_their_properties()
    {
        var document = await FileAsync("document-type/00000000-0000-4000-8000-000000000010/export");
        var media = await FileAsync("media-type/cc07b313-0843-4aa8-bbda-871c8da728c8/export");

        document.Name.LocalName.ShouldBe("DocumentType");
        document.Descendants("GenericProperty").Select(property => property.Element("Alias")!.Value).ShouldContain("title");
        media.Name.LocalName.ShouldBe("MediaType");
        media.Descendants("GenericProperty").Select(property => property.Element("Alias")!.Value).ShouldContain("umbracoFile");
    }

    [SharedFact]
    public async Task What_does_not_exist_is_told_so()
    {
        foreach (var kind in new[] { "dictionary", "document-type", "media-type" })
        {
            (await StatusAsync("GET", $"{kind}/{Guid.NewGuid()}/export")).ShouldBe(HttpStatusCode.NotFound, kind);
        }
    }

    private async Task<XElement> FileAsync(string path)
    {
        using var response = await SendAsync("GET", path);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        return XElement.Parse(await response.Content.ReadAsStringAsync());
    }
}
