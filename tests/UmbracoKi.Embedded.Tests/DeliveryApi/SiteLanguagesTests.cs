using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using UmbracoKi.Embedded.DeliveryApi.Requests;

namespace UmbracoKi.Embedded.Tests.DeliveryApi;

public sealed class SiteLanguagesTests
{
    private static readonly string[] Cultures = ["de-x-leicht", "uk-UA", "de-DE", "ar", "fa-AF", "fa", "zh-Hans-CN"];
    private static readonly SiteLanguages Site = new("de-DE", Cultures);

    [Theory]
    [InlineData(null, "de-DE")]
    [InlineData("  ", "de-DE")]
    [InlineData("uk", "uk-UA")]
    [InlineData("UK-ua", "uk-UA")]
    [InlineData("uk-UA,de;q=0.5", "uk-UA")]
    [InlineData("de;q=0.5,uk-UA", "uk-UA")]
    [InlineData("de", "de-DE")]
    [InlineData("de-AT", "de-DE")]
    [InlineData("de-x-leicht", "de-x-leicht")]
    [InlineData("de-x-fremd", "de-DE")]
    [InlineData("fa-AF", "fa-AF")]
    [InlineData("fa-IR", "fa")]
    [InlineData("zh-Hans", "zh-Hans-CN")]
    [InlineData("ar-EG", "ar")]
    [InlineData("*", "de-DE")]
    [InlineData("*;q=0.1, ar;q=0.2", "ar")]
    [InlineData("fr, *;q=0.1", "de-DE")]
    [InlineData("de;q=0, *", "uk-UA")]
    [InlineData("uk;q=0, uk-UA", "und")]
    [InlineData("fr", "und")]
    [InlineData("u", "und")]
    [InlineData("!!, ar", "ar")]
    [InlineData("ar;q=abc, uk", "uk-UA")]
    [InlineData("ar;q=7, uk", "uk-UA")]
    public void Chooses_the_culture(string? header, string culture)
    {
        var chosen = Site.Choose(header);

        chosen.Culture.ShouldBe(culture);
        chosen.ContentLanguage.ShouldBe(culture == "und" ? null : culture);
    }

    [Property]
    public Property Whatever_is_sent_the_answer_is_a_culture_of_the_site_or_none(NonNull<string> header)
        => (Site.Choose(header.Get).Culture is var culture && (culture == SiteLanguages.NoCulture || Cultures.Contains(culture))).ToProperty();

    [Property]
    public Property The_dearest_culture_of_the_site_wins()
    {
        var ranges = Gen.ListOf(Gen.Zip(Gen.Elements(Cultures), Gen.Choose(1, 1000))).Where(list => list.Count is > 0 and < 30);

        return Prop.ForAll(ranges.ToArbitrary(), list =>
        {
            var header = string.Join(", ", list.Select(range => FormattableString.Invariant($"{range.Item1};q={range.Item2 / 1000.0:0.000}")));
            var expected = list.MaxBy(range => range.Item2).Item1;

            return Site.Choose(header).Culture == expected;
        });
    }

    [Property]
    public Property A_refused_language_is_never_chosen()
        => Prop.ForAll(Gen.Elements(Cultures).ToArbitrary(), culture => Site.Choose($"{culture};q=0, *").Culture != culture);
}
