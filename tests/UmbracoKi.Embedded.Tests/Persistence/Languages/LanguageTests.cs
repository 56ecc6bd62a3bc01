using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace UmbracoKi.Embedded.Tests.Persistence.Languages;

public sealed class LanguageTests : IDisposable
{
    private static readonly Guid User = Constants.Security.SuperUserKey;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("umbracoki-");
    private ServiceBench _bench;

    public LanguageTests() => _bench = new ServiceBench(_folder.FullName);

    private ILanguageService Service => _bench.Get<ILanguageService>();

    private ILanguageRepository Repository => _bench.Get<ILanguageRepository>();

    public void Dispose()
    {
        _bench.Dispose();
        _folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("de-x-leicht", "Leichte Sprache")]
    [InlineData("fa-AF", "دری")]
    [InlineData("de-DE-1996", "Deutsch (neu)")]
    public void Code_and_name_come_back_as_given_after_a_restart(string isoCode, string name)
    {
        _bench.InScope(() => Repository.Save(new Language(isoCode, name)));

        Restart();

        var language = _bench.InScope(() => Repository.GetByIsoCode(isoCode))!;
        language.IsoCode.ShouldBe(isoCode);
        language.CultureName.ShouldBe(name);
    }

    [Fact]
    public void A_code_is_found_in_any_casing()
    {
        _bench.InScope(() => Repository.Save(new Language("uk-UA", "Українська")));

        var id = _bench.InScope(() => Repository.GetIdByIsoCode("UK-ua"));

        _bench.InScope(() => Repository.GetIsoCodeById(id)).ShouldBe("uk-UA");
    }

    [Fact]
    public void An_unknown_code_is_refused_unless_null_is_asked_for()
    {
        _bench.InScope(() => Repository.GetIdByIsoCode("xx", throwOnNotFound: false)).ShouldBeNull();
        Should.Throw<ArgumentException>(() => _bench.InScope(() => Repository.GetIdByIsoCode("xx")));
    }

    [Fact]
    public async Task A_new_default_takes_the_mark_from_the_old_one()
    {
        await Service.CreateAsync(new Language("de", "Deutsch") { IsDefault = true, IsMandatory = true }, User);

        (await Service.GetAllAsync()).Where(l => l.IsDefault).Select(l => l.IsoCode).ShouldBe(["de"]);
        (await Service.GetDefaultIsoCodeAsync()).ShouldBe("de");
    }

    [Fact]
    public void The_default_language_can_neither_be_unmarked_nor_deleted()
    {
        _bench.InScope(() =>
        {
            var language = Repository.Get(Repository.GetDefaultId()!.Value)!;
            Should.Throw<InvalidOperationException>(() => Repository.Delete(language));
            language.IsDefault = false;
            Should.Throw<InvalidOperationException>(() => Repository.Save(language));
        });
    }

    [Fact]
    public void A_language_is_not_added_twice()
    {
        Should.Throw<InvalidOperationException>(() => _bench.InScope(() => Repository.Save(new Language("EN-us", "Englisch"))));
    }

    [Fact]
    public async Task Deleting_a_language_frees_those_that_fall_back_to_it_and_takes_its_texts()
    {
        await Service.CreateAsync(new Language("uk", "Українська"), User);
        await Service.CreateAsync(new Language("ru", "Русский") { FallbackIsoCode = "uk" }, User);
        await AddText("Gruß", "uk", "Вітаю");

        (await Service.DeleteAsync("uk", User)).Status.ShouldBe(LanguageOperationStatus.Success);

        (await Service.GetAsync("ru"))!.FallbackIsoCode.ShouldBeNull();
        (await _bench.Get<IDictionaryItemService>().GetAsync("Gruß"))!.Translations.ShouldBeEmpty();
    }

    private async Task AddText(string key, string isoCode, string text)
    {
        var language = (await Service.GetAsync(isoCode))!;
        var item = new DictionaryItem(key) { Translations = [new DictionaryTranslation(language, text)] };
        (await _bench.Get<IDictionaryItemService>().CreateAsync(item, User)).Success.ShouldBeTrue();
    }

    private void Restart()
    {
        _bench.Dispose();
        _bench = new ServiceBench(_folder.FullName);
    }
}
