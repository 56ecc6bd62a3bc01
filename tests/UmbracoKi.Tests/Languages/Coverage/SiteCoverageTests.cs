using FsCheck.Xunit;
using UmbracoKi.ContentModel;
using UmbracoKi.Languages;
using UmbracoKi.Languages.Coverage;
using UmbracoKi.Published;
using UmbracoKi.Tests.Published;
using static UmbracoKi.Tests.Published.Documents;

namespace UmbracoKi.Tests.Languages.Coverage;

public class SiteCoverageTests
{
    private static readonly DateTimeOffset Later = new(2031, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Counts_what_is_published_missing_and_older_than_its_original()
    {
        var coverage = Of(
            Region("de", "uk"),
            Topic(2, 1, "de", "uk"),
            Changed(Topic(3, 1, "de", "uk"), "de"),
            Topic(4, 1, "de"),
            Document(5, DocumentTypeAliases.News, 1, "uk"));

        var languages = coverage.ByLanguage().ToDictionary(language => language.Language.AppCode);

        (languages["de"].Published, languages["de"].Missing, languages["de"].Outdated).ShouldBe((4, 0, 0));
        (languages["uk"].Published, languages["uk"].Missing, languages["uk"].Outdated).ShouldBe((4, 1, 1));
        (languages["en"].Published, languages["en"].Missing, languages["en"].Outdated).ShouldBe((0, 4, 0));
        languages["uk"].Source.AppCode.ShouldBe("de");
        languages["de"].Source.AppCode.ShouldBe("de");
    }

    [Property(Arbitrary = [typeof(SiteGenerator)])]
    public void A_number_is_as_long_as_the_list_behind_it(GeneratedSite site)
    {
        var coverage = Of([.. site.Documents]);

        foreach (var language in coverage.ByLanguage())
        {
            coverage.Documents(language.Language, TranslationState.Published).Count.ShouldBe(language.Published);
            coverage.Documents(language.Language, TranslationState.Missing).Count.ShouldBe(language.Missing);
            coverage.Documents(language.Language, TranslationState.Outdated).Count.ShouldBe(language.Outdated);
            coverage.Documents(language.Language, TranslationState.Undescribed).Count.ShouldBe(language.Undescribed);
        }
    }

    [Fact]
    public void Folders_are_not_counted()
    {
        var coverage = Of(Region("de"), Document(2, DocumentTypeAliases.Places, 1, "de"), Document(3, DocumentTypeAliases.Place, 2, "de"));

        coverage.ByLanguage()[0].Published.ShouldBe(2);
    }

    [Fact]
    public void The_original_that_has_waited_longest_comes_first()
    {
        var coverage = Of(Region("de", "uk"), Changed(Topic(2, 1, "de"), "de"), Topic(3, 1, "de"));

        coverage.Documents(LanguageRegistry.GetByAppCode("uk"), TranslationState.Missing).Select(document => document.Key).ShouldBe([Key(3), Key(2)]);
    }

    [Fact]
    public void A_translation_that_changed_after_its_original_is_not_outdated()
    {
        var coverage = Of(Region("de", "uk"), Changed(Topic(2, 1, "de", "uk"), "uk"));

        coverage.Documents(LanguageRegistry.GetByAppCode("uk"), TranslationState.Outdated).ShouldBeEmpty();
    }

    [Fact]
    public void A_document_with_a_picture_nobody_described_counts_only_in_the_language_without_the_text()
    {
        var topic = Topic(2, 1, "de", "uk");
        var coverage = Of(Region("de", "uk"), topic.With(topic.Translations["uk"] with { UndescribedPictures = 2 }));

        coverage.ByLanguage().Select(language => (language.Language.AppCode, language.Undescribed)).ShouldBe([("de", 0), ("uk", 1), ("en", 0)]);
        coverage.Documents(LanguageRegistry.GetByAppCode("uk"), TranslationState.Undescribed).ShouldHaveSingleItem().Key.ShouldBe(Key(2));
    }

    private static SiteCoverage Of(params PublishedRecord[] documents) => new(new SiteBench(documents).Current, Languages());

    private static SiteLanguages Languages() => new(new LanguageOptions { Codes = ["de", "uk", "en"] });

    private static PublishedRecord Changed(PublishedRecord document, string language) =>
        document.With(document.Translations[language] with { LastUpdated = Later });
}
