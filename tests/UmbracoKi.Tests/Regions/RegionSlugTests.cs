using UmbracoKi.Regions;

namespace UmbracoKi.Tests.Regions;

public class RegionSlugTests
{
    [Theory]
    [InlineData("kreis-viersen")]
    [InlineData("k2")]
    public void Accepts_a_slug_that_fits_into_an_address(string slug) => RegionSlug.Problem(slug).ShouldBeNull();

    [Theory]
    [InlineData("Kreis")]
    [InlineData("kreis viersen")]
    [InlineData("-kreis")]
    [InlineData("kreis--viersen")]
    [InlineData("kreis\n")]
    [InlineData("münster")]
    [InlineData("regions")]
    [InlineData("umbraco")]
    public void Refuses_what_would_break_an_address_or_hide_another(string slug) => RegionSlug.Problem(slug).ShouldNotBeNull();
}
