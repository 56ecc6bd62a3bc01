using System.Xml.Linq;
using UmbracoKi.ContentModel;
using UmbracoKi.Integreat.Icons;

namespace UmbracoKi.Tests.Integreat.Icons;

public class CategoryIconsTests
{
    public static TheoryData<string> Icons => [.. PlaceAppearance.Icons];

    [Theory]
    [MemberData(nameof(Icons))]
    public void Draws_every_icon_an_editor_can_choose(string icon)
    {
        var svg = XDocument.Parse(CategoryIcons.Svg(icon)!);

        svg.Root!.Name.ShouldBe(XName.Get("svg", "http://www.w3.org/2000/svg"));
    }

    [Fact]
    public void Draws_no_two_alike_and_none_unknown()
    {
        PlaceAppearance.Icons.Select(CategoryIcons.Svg).Distinct().Count().ShouldBe(PlaceAppearance.Icons.Count);
        CategoryIcons.Svg("rocket").ShouldBeNull();
    }
}
