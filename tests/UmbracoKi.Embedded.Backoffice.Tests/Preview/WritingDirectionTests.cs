using UmbracoKi.Embedded.Backoffice.Preview;

namespace UmbracoKi.Embedded.Backoffice.Tests.Preview;

public class WritingDirectionTests
{
    [Theory]
    [InlineData("de-DE", "ltr")]
    [InlineData("de-DE-SIMPLE", "ltr")]
    [InlineData("ar", "rtl")]
    [InlineData("fa-IR", "rtl")]
    [InlineData("prs-AF", "rtl")]
    [InlineData("ku", "ltr")]
    [InlineData("ku-Arab-IQ", "rtl")]
    [InlineData("ur-Latn", "ltr")]
    [InlineData(null, "auto")]
    public void Follows_the_script_and_then_the_language(string? culture, string direction) => WritingDirection.Of(culture).ShouldBe(direction);
}
