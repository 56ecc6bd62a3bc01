using System.Globalization;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Languages;

namespace UmbracoKi.Tests.Languages;

public class LanguageRegistryTests
{
    public static TheoryData<string> AppCodes => [.. LanguageRegistry.All.Select(language => language.AppCode)];

    [Fact]
    public void Knows_every_language_the_app_is_asked_for_in()
    {
        string[] wanted =
        [
            "de", "uk", "ar", "en", "fa", "fa-AF", "ku", "ps", "tr", "ru", "pl", "ro", "bg", "fr", "es",
            "it", "hr", "hu", "el", "ti", "am", "so", "sq", "vi", "de-si",
        ];

        wanted.ShouldAllBe(code => LanguageRegistry.GetByAppCode(code) != null);
    }

    [Theory]
    [MemberData(nameof(AppCodes))]
    public void Is_found_by_each_of_its_names_in_any_casing(string appCode)
    {
        var language = LanguageRegistry.GetByAppCode(appCode);

        LanguageRegistry.GetByAppCode(appCode.ToUpperInvariant()).ShouldBe(language);
        LanguageRegistry.GetByCulture(language.Culture.ToLowerInvariant()).ShouldBe(language);
        LanguageRegistry.GetByTag(language.Tag.ToLowerInvariant()).ShouldBe(language);
    }

    [Theory]
    [MemberData(nameof(AppCodes))]
    public void Keeps_its_culture_through_dotnet_and_umbracos_validation(string appCode)
    {
        var culture = LanguageRegistry.GetByAppCode(appCode).Culture;
        IIsoCodeValidator validator = new RegistryIsoCodeValidator(new IsoCodeValidator());

        CultureInfo.GetCultureInfo(culture).Name.ShouldBe(culture);
        new CultureInfo(culture.ToLowerInvariant()).Name.ShouldBe(culture);
        validator.IsValid(culture).ShouldBeTrue();
        validator.IsValid(CultureInfo.GetCultureInfo(culture)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("de-de-simple")]
    [InlineData("de-x-leicht")]
    [InlineData("zz-zz-zz")]
    [InlineData("de-DE-LEICHT")]
    public void Lets_no_other_culture_past_umbracos_validation(string culture)
    {
        IIsoCodeValidator validator = new RegistryIsoCodeValidator(new IsoCodeValidator());

        validator.IsValid(culture).ShouldBeFalse();
    }

    [Fact]
    public void Easy_German_is_a_culture_of_its_own()
    {
        var easy = LanguageRegistry.GetByAppCode("de-si");

        CultureInfo.GetCultureInfo(easy.Culture).ShouldNotBe(CultureInfo.GetCultureInfo("de-DE"));
        CultureInfo.GetCultureInfo(easy.Culture).IsNeutralCulture.ShouldBeFalse();
        CultureInfo.GetCultureInfo(easy.Culture).Parent.Name.ShouldBe("de-DE");
    }

    [Theory]
    [InlineData("ar", true)]
    [InlineData("fa", true)]
    [InlineData("fa-AF", true)]
    [InlineData("ps", true)]
    [InlineData("ckb", true)]
    [InlineData("ur", true)]
    [InlineData("ku", false)]
    [InlineData("de", false)]
    public void Says_the_direction_itself(string appCode, bool rightToLeft) =>
        LanguageRegistry.GetByAppCode(appCode).IsRightToLeft.ShouldBe(rightToLeft);

    [Fact]
    public void Everything_is_translated_from_German_but_German()
    {
        LanguageRegistry.GetByAppCode("de").SourceAppCode.ShouldBeNull();
        LanguageRegistry.All.Where(language => language.AppCode != "de").ShouldAllBe(language => language.SourceAppCode == "de");
    }

    [Fact]
    public void Names_what_was_asked_for_and_what_there_is_when_a_language_is_unknown()
    {
        var exception = Should.Throw<UnknownLanguageException>(() => LanguageRegistry.GetByCulture("xx-XX"));

        exception.Message.ShouldContain("xx-XX");
        exception.Message.ShouldContain("uk-UA");
    }
}
