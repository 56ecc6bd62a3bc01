using UmbracoKi.Integreat;

namespace UmbracoKi.Tests.Integreat;

public class SlugTests
{
    [Theory]
    [InlineData("/kreis/uk/a/b/", "b")]
    [InlineData("/kreis/uk/M%C3%BCnster", "münster")]
    [InlineData("https://integreat.app/kreis/ar/معلومات/?x=1", "معلومات")]
    [InlineData("\\kreis\\de\\A\\", "a")]
    [InlineData("allein", "allein")]
    [InlineData("///", null)]
    [InlineData("", null)]
    public void Is_the_last_segment_decoded_in_lower_case(string path, string? slug) => Slug.Of(path).ShouldBe(slug);
}
