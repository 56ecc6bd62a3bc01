using UmbracoKi.Pictures;

namespace UmbracoKi.Tests.Pictures;

public class AlternativeTextsTests
{
    [Fact]
    public void What_is_stored_is_read_again_and_stays_readable_in_the_database()
    {
        var texts = AlternativeTexts.Of([new("uk-UA", " Ратуша «Фірзен» "), new("de-DE", "Kreishaus"), new("en-US", "  "), new("tr-TR", null)]);

        texts.ToJson().ShouldBe("""{"de-DE":"Kreishaus","uk-UA":"Ратуша «Фірзен»"}""");
        AlternativeTexts.Parse(texts.ToJson()).ByCulture.ShouldBe(texts.ByCulture);
    }

    [Fact]
    public void A_language_without_a_text_is_told_none_of_another_language()
    {
        var texts = AlternativeTexts.Parse("""{"de-DE":"Kreishaus"}""");

        texts.In("DE-de").ShouldBe("Kreishaus");
        texts.In("de-DE-SIMPLE").ShouldBeNull();
        texts.In("de").ShouldBeNull();
        texts.In("uk-UA").ShouldBeNull();
        texts.In(null).ShouldBeNull();
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("", true)]
    [InlineData("null", true)]
    [InlineData("{}", true)]
    [InlineData("""{"de-DE":null}""", true)]
    [InlineData("Kreishaus", false)]
    [InlineData("""["Kreishaus"]""", false)]
    [InlineData("""{"de-DE":1}""", false)]
    [InlineData("""{"de-DE":{"text":"Kreishaus"}}""", false)]
    public void What_holds_no_text_counts_as_none(string? stored, bool isReadable)
    {
        AlternativeTexts.TryParse(stored, out var texts).ShouldBe(isReadable);

        texts.IsEmpty.ShouldBeTrue();
        texts.ToJson().ShouldBeNull();
    }

    [Fact]
    public void Only_languages_without_a_text_take_that_of_another_source()
    {
        var ours = AlternativeTexts.Parse("""{"de-DE":"unser Text"}""");

        ours.OrElse(AlternativeTexts.Parse("""{"de-DE":"fremd","uk-UA":"чужий"}""")).ToJson().ShouldBe("""{"de-DE":"unser Text","uk-UA":"чужий"}""");
    }
}
