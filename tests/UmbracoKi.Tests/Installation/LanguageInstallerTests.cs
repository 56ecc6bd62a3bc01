using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Installation;
using UmbracoKi.Languages;

namespace UmbracoKi.Tests.Installation;

public class LanguageInstallerTests
{
    private readonly FakeLanguageService _fake = new FakeLanguageService().With("en-US", "English (United States)", isDefault: true);

    [Fact]
    public async Task Creates_the_sites_languages_with_German_as_the_mandatory_default()
    {
        await InstallAsync();

        _fake.Languages.Select(language => language.IsoCode).ShouldBe(
            ["en-US", "de-DE", "uk-UA", "ar", "fa-IR", "tr-TR", "ru-RU", "de-DE-SIMPLE"], ignoreOrder: true);
        _fake.Languages.Single(language => language.IsDefault).IsoCode.ShouldBe("de-DE");
        _fake.Languages.Single(language => language.IsMandatory).IsoCode.ShouldBe("de-DE");
        _fake.Languages.ShouldAllBe(language => language.FallbackIsoCode == null);
    }

    [Fact]
    public async Task Writes_nothing_the_second_time()
    {
        await InstallAsync();
        var writes = _fake.Writes;

        var report = await InstallAsync();

        _fake.Writes.ShouldBe(writes);
        report.ChangedAnything.ShouldBeFalse();
    }

    [Fact]
    public async Task Leaves_what_an_administrator_added_or_renamed()
    {
        _fake.With("ja-JP", "Japanisch").With("uk-UA", "Ukrainisch (Viersen)");

        await InstallAsync();

        _fake.Languages.ShouldContain(language => language.IsoCode == "ja-JP");
        _fake.Languages.Single(language => language.IsoCode == "uk-UA").CultureName.ShouldBe("Ukrainisch (Viersen)");
    }

    [Fact]
    public async Task Says_which_language_umbraco_refused()
    {
        _fake.Service.CreateAsync(Arg.Is<ILanguage>(language => language.IsoCode == "uk-UA"), Arg.Any<Guid>())
            .Returns(call => Attempt.FailWithStatus(LanguageOperationStatus.InvalidIsoCode, call.Arg<ILanguage>()));

        var exception = await Should.ThrowAsync<InstallationException>(InstallAsync);

        exception.Message.ShouldContain("uk-UA");
        exception.Message.ShouldContain("InvalidIsoCode");
    }

    private async Task<InstallationReport> InstallAsync()
    {
        var log = new InstallationLog();
        await new LanguageInstaller(_fake.Service, new SiteLanguages(new LanguageOptions())).InstallAsync(log, CancellationToken.None);
        return log.ToReport();
    }
}
