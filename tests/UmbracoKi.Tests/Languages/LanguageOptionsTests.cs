using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using UmbracoKi.Languages;

namespace UmbracoKi.Tests.Languages;

public class LanguageOptionsTests
{
    [Fact]
    public void Uses_the_default_set_when_nothing_is_configured()
    {
        var site = Site();

        site.All.Select(language => language.AppCode).ShouldBe(LanguageOptions.DefaultCodes);
        site.Default.AppCode.ShouldBe("de");
    }

    [Fact]
    public void Uses_exactly_the_configured_languages_in_their_order()
    {
        var site = Site(("Codes:0", "uk"), ("Codes:1", "DE"));

        site.All.Select(language => language.AppCode).ShouldBe(["uk", "de"]);
        site.TryGetByAppCode("en", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("xx", "\"xx\" is not a known app code")]
    [InlineData("UK", "\"uk\" is listed 2 times")]
    public void Refuses_a_bad_list(string second, string reason)
    {
        var exception = Should.Throw<OptionsValidationException>(() => Site(("Codes:0", "uk"), ("Codes:1", second), ("Codes:2", "de")));

        exception.Message.ShouldContain(reason);
    }

    [Fact]
    public void Refuses_a_default_the_site_does_not_use()
    {
        var exception = Should.Throw<OptionsValidationException>(() => Site(("Codes:0", "uk")));

        exception.Message.ShouldContain("\"de\" is not among the codes (uk)");
    }

    private static SiteLanguages Site(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.ToDictionary(setting => $"{LanguageOptions.SectionName}:{setting.Key}", setting => (string?)setting.Value))
            .Build();
        var services = new ServiceCollection().AddSingleton<IConfiguration>(configuration);
        services.AddOptions<LanguageOptions>().BindConfiguration(LanguageOptions.SectionName);
        services.AddSingleton<IValidateOptions<LanguageOptions>, LanguageOptionsValidator>();
        services.AddSingleton<SiteLanguages>();

        return services.BuildServiceProvider().GetRequiredService<SiteLanguages>();
    }
}
