using UmbracoKi.Embedded.Search.Folding;

namespace UmbracoKi.Embedded.Tests.Search;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("сім'я", "сім’я")]
    [InlineData("сім'я", "сімʼя")]
    [InlineData("сім'я", "сім`я")]
    [InlineData("сім'я", "СІМ′Я")]
    [InlineData("сім'я", "сім´я")]
    [InlineData("сім'я", "сімя")]
    [InlineData("ґанок", "Ганок")]
    [InlineData("за\u0301мок", "замок")]
    [InlineData("ёлка", "Елка")]
    [InlineData("\u0438\u0306ти", "йти")]
    [InlineData("\u0456\u0308жа", "їжа")]
    public void Ukrainian_spellings_of_one_word_are_one(string one, string other) => Fold(one).ShouldBe(Fold(other));

    [Theory]
    [InlineData("край", "краи")]
    [InlineData("їсти", "істи")]
    [InlineData("є", "е")]
    public void Ukrainian_letters_of_their_own_stay_apart(string one, string other) => Fold(one).ShouldNotBe(Fold(other));

    [Theory]
    [InlineData("أسرة", "اسره")]
    [InlineData("إقامة", "اقامه")]
    [InlineData("آخر", "اخر")]
    [InlineData("ٱلمدرسة", "المدرسة")]
    [InlineData("مستشفى", "مستشفي")]
    [InlineData("ایران", "إيران")]
    [InlineData("مدرســـة", "مدرسة")]
    [InlineData("مَدْرَسَة", "مدرسة")]
    [InlineData("رئيس", "رييس")]
    [InlineData("٢٠٢٦", "2026")]
    [InlineData("ﻻ", "لا")]
    public void Arabic_forms_of_one_word_are_one(string one, string other) => Fold(one).ShouldBe(Fold(other));

    [Theory]
    [InlineData("Straße", "STRASSE")]
    [InlineData("Ausländerbehörde", "ausla\u0308nderbeho\u0308rde")]
    [InlineData("Café", "cafe")]
    [InlineData("ÇOCUK", "cocuk")]
    [InlineData("Łódź", "lodz")]
    public void Case_and_diacritics_do_not_count(string one, string other) => Fold(one).ShouldBe(Fold(other));

    [Theory]
    [InlineData("Bürgerbüro", "burgerburo", "buergerbuero")]
    [InlineData("Ärzte", "arzte", "aerzte")]
    [InlineData("Steuer", "steuer", null)]
    public void An_umlaut_has_two_spellings_and_a_written_out_one_stays(string word, string text, string? spelled)
        => SearchFolding.Words(word).ShouldBe([new FoldedWord(text, spelled)]);

    [Fact]
    public void Apostrophes_hyphens_and_punctuation_separate_words_elsewhere()
        => SearchFolding.Words("L'école: E-Mail, (§ 16a) über-morgen").Select(word => word.Text).ShouldBe(["l", "ecole", "e", "mail", "16a", "uber", "morgen"]);

    [Fact]
    public void Half_a_character_does_no_harm() => SearchFolding.Words("a\uD83D b\u0301").Select(word => word.Text).ShouldBe(["a", "b"]);

    [Fact]
    public void Vowel_signs_of_other_scripts_belong_to_the_word() => SearchFolding.Words("हिन्दी भाषा").Count.ShouldBe(2);

    private static string Fold(string text) => string.Join(' ', SearchFolding.Words(text).Select(word => word.Text));
}
