using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Services;

namespace UmbracoKi.Tests.Endpoints;

public class LanguageEndpointsTests
{
    [Fact]
    public async Task Lists_the_sites_languages_in_letters_not_escapes()
    {
        await using var host = await ModuleHost.StartAsync();

        var text = await host.Client.GetStringAsync("/umbracoki/languages");

        text.ShouldContain("Українська");
        using var json = JsonDocument.Parse(text);
        var arabic = json.RootElement.EnumerateArray().Single(language => language.GetProperty("code").GetString() == "ar");
        arabic.GetProperty("direction").GetString().ShouldBe("rtl");
        arabic.GetProperty("ownName").GetString().ShouldBe("العربية");
        arabic.GetProperty("source").GetString().ShouldBe("de");
        json.RootElement[0].GetProperty("default").GetBoolean().ShouldBeTrue();
        json.RootElement.GetArrayLength().ShouldBe(8);
    }

    [Fact]
    public async Task Leaves_every_other_address_to_the_host()
    {
        await using var host = await ModuleHost.StartAsync(app => app.MapGet("/of-the-host", () => "host"));

        (await host.Client.GetStringAsync("/of-the-host")).ShouldBe("host");
        (await host.Client.GetAsync("/umbracoki/nothing")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Composing_twice_wraps_umbracos_services_once()
    {
        await using var host = await ModuleHost.StartAsync();

        host.Services.GetServices<IIsoCodeValidator>().Count().ShouldBe(2);
        host.Services.GetRequiredService<IIsoCodeValidator>().IsValid("de-DE-SIMPLE").ShouldBeTrue();
        host.Services.GetRequiredService<ICultureService>().GetValidCultureInfos().Count(culture => culture.Name == "de-DE-SIMPLE").ShouldBe(1);
    }

    [Fact]
    public async Task Does_not_start_with_a_language_nobody_knows()
    {
        var exception = await Should.ThrowAsync<OptionsValidationException>(
            () => ModuleHost.StartAsync(null, ("UmbracoKi:Languages:Codes:0", "klingonisch")));

        exception.Message.ShouldContain("klingonisch");
    }
}
